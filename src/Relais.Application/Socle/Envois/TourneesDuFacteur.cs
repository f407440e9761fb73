using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Relais.Application.Socle.Envois;

/// <summary>The postman's rounds on this node: at each ring, and every two seconds for what other nodes wrote and for the tries to come.</summary>
internal sealed partial class TourneesDuFacteur(Facteur facteur, Reveil reveil, ILogger<TourneesDuFacteur> journal) : BackgroundService
{
    private static readonly TimeSpan Rythme = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await facteur.FaireSaTourneeAsync(stoppingToken);
            }
            catch (Exception erreur) when (erreur is not OperationCanceledException)
            {
                TourneeInterrompue(erreur);
            }

            await reveil.AttendreAsync(Rythme, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "La tournée du facteur s’est interrompue ; elle reprend dans quelques secondes.")]
    private partial void TourneeInterrompue(Exception erreur);
}

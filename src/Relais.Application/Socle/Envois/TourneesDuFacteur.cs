using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Relais.Application.Socle.Envois;

/// <summary>
/// The postman's rounds on this node, one loop a channel: a mail server that answers slowly does not hold the SMS back.
/// At each ring, and every two seconds for what other nodes wrote and for the tries to come.
/// </summary>
internal sealed partial class TourneesDuFacteur(Facteur facteur, Reveil reveil, ILogger<TourneesDuFacteur> journal) : BackgroundService
{
    private static readonly TimeSpan Rythme = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(facteur.Canaux.Select(c => TournerAsync(c, stoppingToken)));

    private async Task TournerAsync(Canal canal, CancellationToken annulation)
    {
        while (!annulation.IsCancellationRequested)
        {
            try
            {
                await facteur.FaireSaTourneeAsync(canal, annulation);
            }
            catch (Exception erreur) when (erreur is not OperationCanceledException)
            {
                TourneeInterrompue(canal, erreur);
            }

            await reveil.AttendreAsync(canal, Rythme, annulation);
        }
    }

    [LoggerMessage(LogLevel.Error, "La tournée du facteur s’est interrompue ({Canal}) ; elle reprend dans quelques secondes.")]
    private partial void TourneeInterrompue(Canal canal, Exception erreur);
}

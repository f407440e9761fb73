using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Relais.Application.Socle.Envois;

/// <summary>
/// Takes what is due out of the outbox and hands it over, channel by channel, each at its own pace. Any number of nodes
/// may do so at once: a row is taken by one (<see cref="PriseEnCharge"/>). Nothing is lost: « about to send » is saved
/// before a message leaves, and its outcome after; what a crash leaves between the two is tried again under the same identity.
/// </summary>
public sealed partial class Facteur(IServiceScopeFactory portees, IEnumerable<IPasserelle> passerelles, IOptions<ReglagesDesEnvois> reglages, ILogger<Facteur> journal)
{
    private const int Lot = 20;

    /// <summary>Hands over everything due now; returns the number of messages accepted.</summary>
    public async Task<int> FaireSaTourneeAsync(CancellationToken annulation)
    {
        var parvenus = await Task.WhenAll(passerelles.Select(p => TourneeAsync(p, annulation)));
        return parvenus.Sum();
    }

    private async Task<int> TourneeAsync(IPasserelle passerelle, CancellationToken annulation)
    {
        var parvenus = 0;
        while (true)
        {
            await using var portee = portees.CreateAsyncScope();
            var prise = portee.ServiceProvider.GetRequiredService<PriseEnCharge>();
            var montre = Stopwatch.StartNew();
            var lot = await prise.PrendreAsync(passerelle.Canal, Lot, annulation);
            if (lot.Count == 0) return parvenus;

            var redacteurs = portee.ServiceProvider.GetServices<IRedacteur>().ToDictionary(r => r.Modele, StringComparer.Ordinal);
            foreach (var envoi in lot)
            {
                // Half the lease is left for the slowest answer; the rest of the lot will be taken again when it ends.
                if (montre.Elapsed > reglages.Value.Bail / 2) break;
                var message = await redacteurs[envoi.Modele].RedigerAsync(envoi, annulation);
                var emission = message is null ? null : await EmettreAsync(passerelle, envoi, message, annulation);
                if (await prise.NoterAsync(envoi, emission, annulation) && emission?.Resultat == ResultatDeTentative.Accepte) parvenus++;
                if (emission is not null && emission.Resultat != ResultatDeTentative.Accepte) NonRemis(envoi.Id, envoi.Canal, emission.Resultat, emission.Detail);
            }
        }
    }

    // Whatever a gateway throws, the message waits for its next try; the log keeps what happened.
    private static async Task<Emission> EmettreAsync(IPasserelle passerelle, Envoi envoi, Message message, CancellationToken annulation)
    {
        try
        {
            return await passerelle.EmettreAsync(envoi, message, annulation);
        }
        catch (Exception erreur) when (erreur is not OperationCanceledException || !annulation.IsCancellationRequested)
        {
            return Emission.Differee($"{erreur.GetType().Name} : {erreur.Message}");
        }
    }

    [LoggerMessage(LogLevel.Warning, "L’envoi {EnvoiId} par {Canal} n’est pas remis ({Resultat}) : {Detail}")]
    private partial void NonRemis(Guid envoiId, Canal canal, ResultatDeTentative resultat, string? detail);
}

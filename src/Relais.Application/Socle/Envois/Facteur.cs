using System.Diagnostics;
using System.Net.Sockets;
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

    /// <summary>Channels that have a way out.</summary>
    public IReadOnlyList<Canal> Canaux { get; } = [.. passerelles.Select(p => p.Canal)];

    /// <summary>Hands over everything due now, on every channel; returns the number of messages accepted.</summary>
    public async Task<int> FaireSaTourneeAsync(CancellationToken annulation)
    {
        var parvenus = await Task.WhenAll(Canaux.Select(c => FaireSaTourneeAsync(c, annulation)));
        return parvenus.Sum();
    }

    /// <summary>Hands over everything due now on one channel; returns the number of messages accepted.</summary>
    public async Task<int> FaireSaTourneeAsync(Canal canal, CancellationToken annulation)
    {
        var passerelle = passerelles.Single(p => p.Canal == canal);
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
                var emission = await EmettreAsync(passerelle, redacteurs, envoi, annulation);
                if (await prise.NoterAsync(envoi, emission, annulation) && emission?.Resultat == ResultatDeTentative.Accepte) parvenus++;
                if (emission is not null && emission.Resultat != ResultatDeTentative.Accepte) NonRemis(envoi.Id, envoi.Canal, emission.Resultat, emission.Detail);
            }
        }
    }

    // Whatever goes wrong with one message, it waits for its next try and the others go on; the log keeps what happened.
    private static async Task<Emission?> EmettreAsync(IPasserelle passerelle, Dictionary<string, IRedacteur> redacteurs, Envoi envoi, CancellationToken annulation)
    {
        try
        {
            if (!redacteurs.TryGetValue(envoi.Modele, out var redacteur)) return Emission.Differee($"Cette version ne sait pas écrire « {envoi.Modele} ».");
            return await redacteur.RedigerAsync(envoi, annulation) is { } message ? await passerelle.EmettreAsync(envoi, message, annulation) : null;
        }
        catch (Exception erreur) when (erreur is not OperationCanceledException || !annulation.IsCancellationRequested)
        {
            return Emission.Differee(Dire(erreur));
        }
    }

    // The answer of a mail server may name its recipient: only failures of the network are kept in words.
    private static string Dire(Exception erreur) => erreur is IOException or SocketException or HttpRequestException or TimeoutException
        ? $"{erreur.GetType().Name} : {erreur.Message}"
        : erreur.GetType().Name;

    [LoggerMessage(LogLevel.Warning, "L’envoi {EnvoiId} par {Canal} n’est pas remis ({Resultat}) : {Detail}")]
    private partial void NonRemis(Guid envoiId, Canal canal, ResultatDeTentative resultat, string? detail);
}

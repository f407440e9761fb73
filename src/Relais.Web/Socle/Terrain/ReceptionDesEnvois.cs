using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Web.Missions.Partage.Terrain;

namespace Relais.Web.Socle.Terrain;

/// <summary>
/// Gives each submission of a lot to its mission, in order; one that fails holds no other. Those that carry no file and tell
/// nothing outside the database are committed together: a queue of twenty waits for the disk once.
/// </summary>
public sealed partial class ReceptionDesEnvois(
    IServiceScopeFactory portees, IAuthorizationService droits, LecteurDeFormulaire lecteur, DepotDePieces depot, ILogger<ReceptionDesEnvois> journal)
{
    /// <returns>In the order of the lot; <c>null</c> when it could not be received, to be tried again later.</returns>
    public async Task<IReadOnlyList<AccuseDeTerrain?>> RecevoirAsync(IReadOnlyList<EnvoiRecu> envois, ActionContext contexte, Acteur acteur, CancellationToken annulation)
    {
        var accuses = new AccuseDeTerrain?[envois.Count];
        for (var debut = 0; debut < envois.Count;)
        {
            var fin = debut + 1;
            await using var portee = portees.CreateAsyncScope();
            var receptions = portee.ServiceProvider.GetServices<IReceptionDeTerrain>().ToDictionary(r => r.Genre, StringComparer.Ordinal);
            while (fin < envois.Count && SeGroupe(envois[debut]) && SeGroupe(envois[fin])) fin++;
            var place = debut;
            var ecritures = Enumerable.Range(debut, fin - debut)
                .Select(i => (Func<Task>)(async () => accuses[i] = await UnAsync(envois[i], receptions.GetValueOrDefault(envois[i].Genre), contexte, acteur, annulation))).ToList();
            await EcrireAsync(portee.ServiceProvider, ecritures, (rang, erreur) => Rater(envois[place + rang], accuses, place + rang, erreur), annulation);
            debut = fin;

            bool SeGroupe(EnvoiRecu envoi) => envoi.Pieces.Count == 0 && receptions.TryGetValue(envoi.Genre, out var reception) && reception.TientDansLaBase;
        }

        return accuses;
    }

    private static async Task EcrireAsync(IServiceProvider services, List<Func<Task>> ecritures, Action<int, Exception> rater, CancellationToken annulation)
    {
        try
        {
            if (ecritures is [var seule])
            {
                await seule();
                return;
            }

            var echecs = await services.GetRequiredService<EcrituresGroupees>().ExecuterAsync(ecritures, annulation);
            foreach (var (erreur, rang) in echecs.Select((e, i) => (e, i)).Where(e => e.e is not null)) rater(rang, erreur!);
        }
        catch (Exception erreur) when (erreur is not OperationCanceledException)
        {
            for (var rang = 0; rang < ecritures.Count; rang++) rater(rang, erreur);
        }
    }

    private void Rater(EnvoiRecu envoi, AccuseDeTerrain?[] accuses, int rang, Exception erreur)
    {
        accuses[rang] = null;
        NoterLEchec(journal, erreur, envoi.Id);
    }

    private async Task<AccuseDeTerrain> UnAsync(EnvoiRecu envoi, IReceptionDeTerrain? reception, ActionContext contexte, Acteur acteur, CancellationToken annulation)
    {
        if (reception is null || envoi.Id == Guid.Empty) return new AccuseDeTerrain.Refuse([new GenreDEnvoiInconnu()]);
        if (!await EstPermisAsync(contexte.HttpContext.User, reception)) return new AccuseDeTerrain.Refuse([new EnvoiNonPermis()]);
        return await reception.RecevoirAsync(new(envoi, await depot.LireAsync(envoi, acteur, annulation), lecteur, contexte), acteur, annulation);
    }

    private async Task<bool> EstPermisAsync(ClaimsPrincipal agent, IReceptionDeTerrain reception) => (await droits.AuthorizeAsync(agent, reception.Politique)).Succeeded;

    [LoggerMessage(Level = LogLevel.Error, Message = "L’envoi {Envoi} n’a pas pu être reçu")]
    private static partial void NoterLEchec(ILogger journal, Exception erreur, Guid envoi);
}

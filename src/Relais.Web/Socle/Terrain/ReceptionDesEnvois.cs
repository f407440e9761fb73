using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Metier.Commun;
using Relais.Web.Missions.Partage.Terrain;

namespace Relais.Web.Socle.Terrain;

/// <summary>
/// Gives each submission of a lot to its mission, in order; one that fails holds no other. New ones of a same form that
/// carry no file are stored together when their mission can; should that fail, each is received by itself.
/// </summary>
public sealed partial class ReceptionDesEnvois(
    IServiceScopeFactory portees, IAuthorizationService droits, LecteurDeFormulaire lecteur, DepotDePieces depot, ILogger<ReceptionDesEnvois> journal)
{
    /// <returns>In the order of the lot; <c>null</c> when it could not be received, to be tried again later.</returns>
    public async Task<IReadOnlyList<AccuseDeTerrain?>> RecevoirAsync(IReadOnlyList<EnvoiRecu> envois, ActionContext contexte, Acteur acteur, CancellationToken annulation)
    {
        List<AccuseDeTerrain?> accuses = [];
        while (accuses.Count < envois.Count)
        {
            var premier = envois[accuses.Count];
            var lot = SeGroupe(premier) ? envois.Skip(accuses.Count).TakeWhile(e => SeGroupe(e) && e.Genre == premier.Genre).ToList() : [premier];
            if (lot.Count > 1 && lot.DistinctBy(e => e.Id).Count() == lot.Count && await EnsembleAsync(lot, contexte, acteur, annulation) is { } ensemble)
            {
                accuses.AddRange(ensemble);
                continue;
            }

            foreach (var envoi in lot) accuses.Add(await SeulAsync(envoi, contexte, acteur, annulation));
        }

        return accuses;
    }

    private static bool SeGroupe(EnvoiRecu envoi) => envoi is { Pieces.Count: 0, Avant.Count: 0, Version: null } && envoi.Id != Guid.Empty;

    private static IReceptionDeTerrain? Pour(AsyncServiceScope portee, EnvoiRecu envoi) => portee.ServiceProvider.GetServices<IReceptionDeTerrain>().FirstOrDefault(r => r.Genre == envoi.Genre);

    /// <returns><c>null</c> when they are to be received one by one.</returns>
    private async Task<IReadOnlyList<AccuseDeTerrain>?> EnsembleAsync(IReadOnlyList<EnvoiRecu> lot, ActionContext contexte, Acteur acteur, CancellationToken annulation)
    {
        try
        {
            await using var portee = portees.CreateAsyncScope();
            if (Pour(portee, lot[0]) is not IReceptionParLot reception || !await EstPermisAsync(contexte.HttpContext.User, reception)) return null;
            return await reception.RecevoirEnsembleAsync([.. lot.Select(e => new EnvoiDeTerrain(e, [], lecteur, contexte))], acteur, annulation);
        }
        catch (Exception erreur) when (erreur is not OperationCanceledException)
        {
            NoterLeLot(journal, erreur, lot.Count);
            return null;
        }
    }

    private async Task<AccuseDeTerrain?> SeulAsync(EnvoiRecu envoi, ActionContext contexte, Acteur acteur, CancellationToken annulation)
    {
        try
        {
            await using var portee = portees.CreateAsyncScope();
            if (Pour(portee, envoi) is not { } reception || envoi.Id == Guid.Empty) return new AccuseDeTerrain.Refuse([new GenreDEnvoiInconnu()]);
            if (!await EstPermisAsync(contexte.HttpContext.User, reception)) return new AccuseDeTerrain.Refuse([new EnvoiNonPermis()]);
            return await reception.RecevoirAsync(new(envoi, await depot.LireAsync(envoi, acteur, annulation), lecteur, contexte), acteur, annulation);
        }
        catch (Exception erreur) when (erreur is not OperationCanceledException)
        {
            NoterLEchec(journal, erreur, envoi.Id);
            return null;
        }
    }

    private async Task<bool> EstPermisAsync(ClaimsPrincipal agent, IReceptionDeTerrain reception) => (await droits.AuthorizeAsync(agent, reception.Politique)).Succeeded;

    [LoggerMessage(Level = LogLevel.Error, Message = "L’envoi {Envoi} n’a pas pu être reçu")]
    private static partial void NoterLEchec(ILogger journal, Exception erreur, Guid envoi);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Un lot de {Nombre} envois n’a pas pu être reçu ensemble : chacun l’est seul")]
    private static partial void NoterLeLot(ILogger journal, Exception erreur, int nombre);
}

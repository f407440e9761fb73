using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Missions.Partage.Terrain;

/// <summary>Receives the submissions of a phone's queue: each has its own answer, and none holds the others.</summary>
[Authorize(Politiques.MonCompte)]
public sealed partial class EnvoisModel(
    IServiceScopeFactory portees, IAuthorizationService droits, LecteurDeFormulaire lecteur, DepotDePieces depot, Horloge horloge, ILogger<EnvoisModel> journal) : PageRelais
{
    public IActionResult OnGet() => Redirect(TerrainLiens.Attente);

    public async Task<IActionResult> OnPostAsync([FromBody] LotDEnvois lot, CancellationToken annulation)
    {
        if (!ModelState.IsValid || lot.Envois is not { Count: > 0 and <= LotDEnvois.NombreAuPlus }) return BadRequest();
        List<object> resultats = [];
        foreach (var envoi in lot.Envois) resultats.Add(await RepondreAsync(envoi, lot.Annoncer, annulation));
        return new JsonResult(new { heure = horloge.Maintenant, resultats });
    }

    private async Task<object> RepondreAsync(EnvoiRecu envoi, bool annoncer, CancellationToken annulation)
    {
        try
        {
            if (depot.Manquantes(envoi, Acteur) is { Count: > 0 } manquantes)
            {
                return new { envoi.Id, statut = "manque", manque = manquantes.Select(m => new { id = m.Key, recus = m.Value }) };
            }

            var accuse = await RecevoirAsync(envoi, annulation);
            if (accuse is AccuseDeTerrain.Enregistre enregistre)
            {
                depot.Ranger(envoi, Acteur);
                if (annoncer) Annoncer(enregistre.Annonce);
            }

            return accuse switch
            {
                AccuseDeTerrain.Enregistre e => new { envoi.Id, statut = "enregistre", e.Adresse },
                AccuseDeTerrain.Conflit c => new { envoi.Id, statut = "conflit", c.Phrase, c.Adresse, c.Version, c.Ecarts },
                AccuseDeTerrain.Refuse r => new { envoi.Id, statut = "refuse", r.Phrases },
                _ => throw new InvalidOperationException("Accusé inconnu."),
            };
        }
        catch (Exception erreur) when (erreur is not OperationCanceledException)
        {
            // One submission that fails holds no other: the phone tries it again later.
            NoterLEchec(journal, erreur, envoi.Id);
            return new { envoi.Id, statut = "echec" };
        }
    }

    private async Task<AccuseDeTerrain> RecevoirAsync(EnvoiRecu envoi, CancellationToken annulation)
    {
        await using var portee = portees.CreateAsyncScope();
        var reception = portee.ServiceProvider.GetServices<IReceptionDeTerrain>().FirstOrDefault(r => r.Genre == envoi.Genre);
        if (reception is null || envoi.Id == Guid.Empty) return new AccuseDeTerrain.Refuse([new GenreDEnvoiInconnu()]);
        if (!(await droits.AuthorizeAsync(User, reception.Politique)).Succeeded) return new AccuseDeTerrain.Refuse([new EnvoiNonPermis()]);
        return await reception.RecevoirAsync(new(envoi, await depot.LireAsync(envoi, Acteur, annulation), lecteur, PageContext), Acteur, annulation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "L’envoi {Envoi} n’a pas pu être reçu")]
    private static partial void NoterLEchec(ILogger journal, Exception erreur, Guid envoi);
}

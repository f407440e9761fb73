using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Missions.Partage.Terrain;

/// <summary>Receives the submissions of a phone's queue: each has its own answer, and none holds the others.</summary>
[Authorize(Politiques.MonCompte)]
public sealed class EnvoisModel(ReceptionDesEnvois reception, DepotDePieces depot, Horloge horloge) : PageRelais
{
    public IActionResult OnGet() => Redirect(TerrainLiens.Attente);

    public async Task<IActionResult> OnPostAsync([FromBody] LotDEnvois lot, CancellationToken annulation)
    {
        if (!ModelState.IsValid || lot.Envois is not { Count: > 0 and <= LotDEnvois.NombreAuPlus }) return BadRequest();
        var manquantes = lot.Envois.Select(e => depot.Manquantes(e, Acteur)).ToList();
        var complets = lot.Envois.Where((_, i) => manquantes[i].Count == 0).ToList();
        var accuses = new Queue<AccuseDeTerrain?>(await reception.RecevoirAsync(complets, PageContext, Acteur, annulation));
        return new JsonResult(new
        {
            heure = horloge.Maintenant,
            resultats = lot.Envois.Select((e, i) => manquantes[i].Count > 0 ? DireLeManque(e, manquantes[i]) : Dire(e, accuses.Dequeue(), e.Id == lot.Annoncer)).ToList(),
        });
    }

    private static object DireLeManque(EnvoiRecu envoi, IReadOnlyDictionary<Guid, long> manque) =>
        new { envoi.Id, statut = "manque", manque = manque.Select(m => new { id = m.Key, recus = m.Value }) };

    private object Dire(EnvoiRecu envoi, AccuseDeTerrain? accuse, bool annoncer)
    {
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
            _ => new { envoi.Id, statut = "echec" },
        };
    }
}

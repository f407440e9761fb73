using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursLire)]
public sealed class ExporterQuartierModel(ComparaisonDuQuartierRequete requete, Horloge horloge) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(Guid id, string format, CancellationToken annulation)
    {
        if (!FichierDeChiffres.Connait(format) || await requete.ExecuterAsync(id, Acteur, annulation) is not { } comparaison) return NotFound();
        string[] mentions = [$"Indicateurs de {comparaison.Nom} ({comparaison.Code}), exportés le {Presentation.Jour(horloge.Aujourdhui)}.", "Une case vide n’est pas un zéro : la colonne « Mention » dit pourquoi elle l’est."];
        await FichierDeChiffres.RemettreAsync(Response, $"indicateurs-{comparaison.Code}", format, ExportDesChiffres.De(comparaison), mentions, annulation);
        return new EmptyResult();
    }
}

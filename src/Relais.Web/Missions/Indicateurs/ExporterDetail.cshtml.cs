using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursLire)]
public sealed class ExporterDetailModel(DetailDIndicateurRequete requete, Horloge horloge) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(Guid id, string code, string format, CancellationToken annulation)
    {
        if (!FichierDeChiffres.Connait(format) || await requete.ExecuterAsync(id, code, Acteur, annulation) is not { } detail) return NotFound();
        string[] mentions =
        [
            $"{detail.Indicateur.Libelle}, {detail.Nom} ({detail.Code}), exporté le {Presentation.Jour(horloge.Aujourdhui)}.",
            .. detail.Segments.Select(s => s.Rupture).OfType<string>().Select(r => $"Rupture : {r}"),
        ];
        await FichierDeChiffres.RemettreAsync(Response, $"{detail.Indicateur.Code}-{detail.Code}", format, ExportDesChiffres.De(detail), mentions, annulation);
        return new EmptyResult();
    }
}

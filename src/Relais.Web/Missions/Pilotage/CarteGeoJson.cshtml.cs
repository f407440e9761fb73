using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Pilotage.Cartes;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage;

/// <summary>La carte en fichier : les mêmes filtres, les mêmes droits.</summary>
[Authorize(Politiques.TerritoiresLire)]
public sealed class CarteGeoJsonModel(ChoixDeCarteRequete choixDeCarte, CarteEnGeoJsonRequete requete, Horloge horloge) : PageRelais
{
    public async Task<IActionResult> OnGetAsync([FromQuery] DemandeDeCarte demande, CancellationToken annulation)
    {
        if (demande.Traduire(await choixDeCarte.ExecuterAsync(Acteur, annulation), horloge.Aujourdhui) is not { } filtre) return NotFound();
        return File(await requete.ExecuterAsync(filtre, Acteur, annulation), "application/geo+json", $"carte-{filtre.Mesure.ToString().Replace(':', '-')}-{horloge.Aujourdhui:yyyy-MM-dd}.geojson");
    }
}

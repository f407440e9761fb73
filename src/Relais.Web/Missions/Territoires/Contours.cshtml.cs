using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires.Cartes;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

/// <summary>Les contours du département, que la carte dessine. Le navigateur garde sa copie et la fait confirmer.</summary>
[Authorize(Politiques.TerritoiresLire)]
public sealed class ContoursModel(CarteDuDepartementRequete carte) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(string generation, CancellationToken annulation)
    {
        if (!CodeTexte.EssayerVers<GenerationQpv>(generation, out var lue)) return NotFound();
        var servie = await carte.ExecuterAsync(lue, Acteur, Request.Headers.IfNoneMatch, annulation);
        Response.Headers.ETag = servie.Empreinte;
        Response.Headers.CacheControl = "private, no-cache";
        return servie.GeoJson is { } geoJson ? File(geoJson, "application/geo+json") : StatusCode(StatusCodes.Status304NotModified);
    }
}

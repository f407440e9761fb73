using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Relais.Application.Missions.Indicateurs;

namespace Relais.Web.Missions.Indicateurs;

/// <summary>Ce qu’un partenaire lit sans compte : un contenu figé, à une adresse qui ne se devine pas (docs/adr/0083).</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TableauPublicModel(TableauPublieRequete requete) : PageModel
{
    public TableauOuvert? Ouvert { get; private set; }

    public async Task OnGetAsync(string jeton, CancellationToken annulation)
    {
        // L’adresse est le secret : elle ne part vers aucun autre site, même par un lien d’une note.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        Ouvert = await requete.ExecuterAsync(jeton, annulation);
        if (Ouvert is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}

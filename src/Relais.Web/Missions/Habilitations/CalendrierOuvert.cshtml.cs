using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Relais.Application.Missions.Habilitations.Calendriers;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

/// <summary>Ce que lit un agenda, sans compte, à une adresse qui ne se devine pas (docs/adr/0104).</summary>
[AllowAnonymous]
[EnableRateLimiting(ServicesDeSecurite.LimiteDesCalendriers)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CalendrierOuvertModel(CalendrierOuvertRequete requete) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string jeton, CancellationToken annulation)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        return await requete.ExecuterAsync(jeton, annulation) is { } calendrier ? Content(calendrier, "text/calendar; charset=utf-8") : NotFound();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Missions.Partage.Terrain;

/// <summary>A phone whose session is over asks whether its agent is still active: if not, it erases what it kept.</summary>
[AllowAnonymous]
public sealed class TemoinModel(TemoinDAgent temoins, IActeurs acteurs) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(string temoin, CancellationToken annulation)
    {
        if (temoins.Lire(temoin) is not { } agentId) return NotFound();
        Response.Headers.CacheControl = "no-store";
        return new JsonResult(new { actif = await acteurs.TrouverAsync(agentId, annulation) is not null });
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Photos;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleLire)]
public sealed class PhotoModel(PhotoRequete photo) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await photo.ExecuterAsync(id, Acteur, annulation) is not { } jpeg) return NotFound();
        Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return File(jpeg, "image/jpeg");
    }
}

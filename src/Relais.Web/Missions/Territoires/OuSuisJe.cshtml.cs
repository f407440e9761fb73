using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresLire)]
public sealed class OuSuisJeModel(ILocalisation localisation) : PageRelais
{
    [BindProperty(SupportsGet = true, Name = "latitude")]
    [Display(Name = "Latitude")]
    public double? Latitude { get; set; }

    [BindProperty(SupportsGet = true, Name = "longitude")]
    [Display(Name = "Longitude")]
    public double? Longitude { get; set; }

    /// <summary><c>null</c> tant qu’aucun lieu n’est demandé.</summary>
    public IReadOnlyList<LieuSitue>? Lieux { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (Latitude is null && Longitude is null && ModelState.IsValid) return Page();
        if (Latitude is not (>= -90 and <= 90)) ModelState.AddModelError(nameof(Latitude), "Écrivez une latitude entre -90 et 90, par exemple 43,12.");
        if (Longitude is not (>= -180 and <= 180)) ModelState.AddModelError(nameof(Longitude), "Écrivez une longitude entre -180 et 180, par exemple 5,93.");
        if (!ModelState.IsValid) return PageInvalide();
        Lieux = await localisation.SituerAsync(Longitude!.Value, Latitude!.Value, annulation);
        return Page();
    }
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;
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
    public string? Latitude { get; set; }

    [BindProperty(SupportsGet = true, Name = "longitude")]
    [Display(Name = "Longitude")]
    public string? Longitude { get; set; }

    /// <summary><c>null</c> tant qu’aucun lieu n’est demandé.</summary>
    public IReadOnlyList<LieuSitue>? Lieux { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (string.IsNullOrWhiteSpace(Latitude) && string.IsNullOrWhiteSpace(Longitude)) return Page();
        var (latitude, longitude) = (Degres(Latitude), Degres(Longitude));
        if (latitude is not (>= -90 and <= 90)) ModelState.AddModelError(nameof(Latitude), "Écrivez une latitude entre -90 et 90, par exemple 43,12.");
        if (longitude is not (>= -180 and <= 180)) ModelState.AddModelError(nameof(Longitude), "Écrivez une longitude entre -180 et 180, par exemple 5,93.");
        if (!ModelState.IsValid) return PageInvalide();
        Lieux = await localisation.SituerAsync(longitude!.Value, latitude!.Value, annulation);
        return Page();
    }

    // Un agent écrit une virgule ; un téléphone donne un point.
    private static double? Degres(string? texte) =>
        double.TryParse(texte?.Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var degres) ? degres : null;
}

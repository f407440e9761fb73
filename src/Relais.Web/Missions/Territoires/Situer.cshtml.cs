using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Territoires;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

/// <summary>Une adresse et une position sont envoyées en POST : elles ne restent ni dans une adresse Web, ni dans un journal.</summary>
[Authorize(Politiques.TerritoiresLire)]
public sealed class SituerModel(SituerUnPointRequete situer, CommunesRequete communes, IGeocodage geocodage) : PageRelais
{
    [BindProperty]
    [Display(Name = "Adresse")]
    public string? Adresse { get; set; }

    [BindProperty]
    [Display(Name = "Latitude")]
    public string? Latitude { get; set; }

    [BindProperty]
    [Display(Name = "Longitude")]
    public string? Longitude { get; set; }

    [BindProperty(SupportsGet = true, Name = "commune")]
    [Display(Name = "Commune")]
    public string? Commune { get; set; }

    public bool PeutChercherUneAdresse => geocodage.EstDisponible;

    public IReadOnlyList<CommuneLue> Communes { get; private set; } = [];

    public IReadOnlyList<SelectListItem> ChoixDesCommunes => [.. Communes.Select(c => new SelectListItem(c.Nom, c.Nom))];

    public CommuneLue? CommuneChoisie => Communes.FirstOrDefault(c => c.Nom == Commune);

    /// <summary><c>null</c> tant qu’aucune adresse n’est cherchée.</summary>
    public IReadOnlyList<AdresseSituee>? Adresses { get; private set; }

    /// <summary><c>null</c> tant qu’aucun point n’est demandé.</summary>
    public PointSitue? Point { get; private set; }

    /// <summary>Adresse la plus proche du point, quand l’agent l’a demandée.</summary>
    public AdresseTrouvee? AdresseDuPoint { get; private set; }

    public async Task OnGetAsync(CancellationToken annulation) => Communes = await communes.ExecuterAsync(Acteur, annulation);

    /// <summary>Ce que la carte montre d’un point touché.</summary>
    public async Task<IActionResult> OnGetLieuAsync([Range(-90, 90)] double latitude, [Range(-180, 180)] double longitude, CancellationToken annulation) =>
        ModelState.IsValid ? Partial("_Lieu", await situer.ExecuterAsync(longitude, latitude, Acteur, annulation)) : BadRequest();

    public async Task<IActionResult> OnPostAdresseAsync(CancellationToken annulation)
    {
        await OnGetAsync(annulation);
        var trouvees = await geocodage.ChercherAsync(Adresse ?? "", annulation);
        if (!trouvees.EstReussi) return Refuser(trouvees.Refus, "");
        List<AdresseSituee> situees = [];
        foreach (var trouvee in trouvees.Valeur) situees.Add(new(trouvee, await situer.ExecuterAsync(trouvee.Longitude, trouvee.Latitude, Acteur, annulation)));
        Adresses = situees;
        return Page();
    }

    public async Task<IActionResult> OnPostPointAsync(CancellationToken annulation)
    {
        await OnGetAsync(annulation);
        if (LireLePoint() is not var (longitude, latitude)) return PageInvalide();
        Point = await situer.ExecuterAsync(longitude, latitude, Acteur, annulation);
        return Page();
    }

    public async Task<IActionResult> OnPostNommerAsync(CancellationToken annulation)
    {
        await OnGetAsync(annulation);
        if (LireLePoint() is not var (longitude, latitude)) return PageInvalide();
        Point = await situer.ExecuterAsync(longitude, latitude, Acteur, annulation);
        var nommee = await geocodage.NommerAsync(longitude, latitude, annulation);
        if (!nommee.EstReussi) return Refuser([.. nommee.Refus.Select(r => r with { Champ = null })]);
        AdresseDuPoint = nommee.Valeur;
        return Page();
    }

    private (double Longitude, double Latitude)? LireLePoint()
    {
        var (latitude, longitude) = (Degres(Latitude), Degres(Longitude));
        if (latitude is not (>= -90 and <= 90)) ModelState.AddModelError(nameof(Latitude), "Écrivez une latitude entre -90 et 90, par exemple 43,12.");
        if (longitude is not (>= -180 and <= 180)) ModelState.AddModelError(nameof(Longitude), "Écrivez une longitude entre -180 et 180, par exemple 5,93.");
        return ModelState.IsValid ? (longitude!.Value, latitude!.Value) : null;
    }

    // Un agent écrit une virgule ; un téléphone donne un point.
    private static double? Degres(string? texte) =>
        double.TryParse(texte?.Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var degres) ? degres : null;

    public sealed record AdresseSituee(AdresseTrouvee Adresse, PointSitue Point);
}

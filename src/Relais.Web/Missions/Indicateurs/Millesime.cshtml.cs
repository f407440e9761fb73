using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursGerer)]
public sealed class MillesimeModel(FicheIndicateurRequete fiches, PreciserMillesimeHandler preciser) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Edition { get; set; }

    [BindProperty]
    [Display(Name = "Année des données")]
    public int? AnneeDesDonnees { get; set; }

    [BindProperty]
    [Display(Name = "Rupture avec l’édition précédente")]
    public string? Rupture { get; set; }

    public FicheIndicateur Fiche { get; private set; } = null!;

    public MillesimeLu Lu { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        (AnneeDesDonnees, Rupture) = (Lu.Millesime.AnneeDesDonnees, Lu.Millesime.Rupture);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await preciser.ExecuterAsync(new(Edition, Code, AnneeDesDonnees, Rupture), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        Annoncer(resultat.Valeur ? "Le millésime est précisé." : "Aucune modification.");
        return LocalRedirect(IndicateursLiens.Indicateur(Code));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Code, annulation) is not { } fiche || fiche.Millesimes.FirstOrDefault(m => m.EditionId == Edition) is not { } lu) return false;
        (Fiche, Lu) = (fiche, lu);
        return true;
    }
}

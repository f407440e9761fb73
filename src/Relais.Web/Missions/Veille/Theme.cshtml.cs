using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Themes;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleRegler)]
public sealed class ThemeModel(ThemesRequete themes, ReglerThemeHandler regler) : PageRelais
{
    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    [Display(Name = "Nom du thème")]
    public string? Libelle { get; set; }

    [BindProperty]
    [Display(Name = "Proposer ce thème à la saisie")]
    public bool EstActif { get; set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken annulation)
    {
        if (await TrouverAsync(code, annulation) is not { } theme) return NotFound();
        (Version, Libelle, EstActif) = (theme.Version, theme.Libelle, theme.EstActif);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken annulation)
    {
        if (await TrouverAsync(code, annulation) is null) return NotFound();
        var resultat = await regler.ExecuterAsync(new(code, Version, Libelle, EstActif), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        Annoncer(resultat.Valeur ? "Thème enregistré." : "Aucune modification : tout était déjà ainsi.");
        return Redirect(VeilleLiens.Themes);
    }

    private async Task<ThemeDeLaListe?> TrouverAsync(string code, CancellationToken annulation) =>
        (await themes.ExecuterAsync(annulation)).SingleOrDefault(t => t.Code == code);
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Themes;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleRegler)]
public sealed class ThemesModel(ThemesRequete themes, AjouterThemeHandler ajouter, DeplacerThemeHandler deplacer) : PageRelais
{
    [BindProperty]
    [Display(Name = "Nom du thème")]
    public string? Libelle { get; set; }

    public IReadOnlyList<ThemeDeLaListe> Themes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation) => Themes = await themes.ExecuterAsync(annulation);

    public async Task<IActionResult> OnPostAsync(string? monter, string? descendre, CancellationToken annulation)
    {
        var resultat = await deplacer.ExecuterAsync(new(monter ?? descendre ?? "", VersLeHaut: monter is not null), Acteur, annulation);
        if (resultat.EstReussi) return Redirect(VeilleLiens.Themes);

        await OnGetAsync(annulation);
        return Refuser(resultat.Refus, prefixe: "");
    }

    public async Task<IActionResult> OnPostAjouterAsync(CancellationToken annulation)
    {
        var resultat = await ajouter.ExecuterAsync(new(Libelle), Acteur, annulation);
        if (resultat.EstReussi)
        {
            Annoncer("Thème ajouté, à la fin de la liste.");
            return Redirect(VeilleLiens.Themes);
        }

        await OnGetAsync(annulation);
        return Refuser(resultat.Refus, prefixe: "");
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Themes;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille.Themes;

/// <summary>Le fragment que la page de saisie demande pendant que l’on écrit. Le texte voyage dans le corps : aucune adresse ne le garde.</summary>
[Authorize(Politiques.VeilleSaisir)]
public sealed class ProposerModel(PropositionsDeThemeRequete themes) : PageRelais
{
    public IActionResult OnGet() => Redirect(VeilleLiens.Saisir);

    public async Task<IActionResult> OnPostAsync(string? texte, CancellationToken annulation) =>
        Partial("/Missions/Veille/Themes/_ThemesProposes.cshtml", await themes.ExecuterAsync(texte ?? "", Acteur, annulation));
}

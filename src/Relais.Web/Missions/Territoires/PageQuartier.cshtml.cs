using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresLire)]
public sealed class PageQuartierModel(FicheQuartierRequete requete) : PageRelais
{
    public FicheQuartier Fiche { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await requete.ExecuterAsync(id, Acteur, annulation) is not { } fiche) return NotFound();
        Fiche = fiche;
        return Page();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursLire)]
public sealed class QuartierModel(ComparaisonDuQuartierRequete requete) : PageRelais
{
    public ComparaisonDuQuartier Comparaison { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await requete.ExecuterAsync(id, Acteur, annulation) is not { } comparaison) return NotFound();
        Comparaison = comparaison;
        return Page();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Pilotage;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage;

/// <summary>Le quartier sur une page, qui s’imprime sur deux.</summary>
[Authorize(Politiques.TerritoiresLire)]
public sealed class FicheQuartierModel(FicheDuQuartierRequete requete) : PageRelais
{
    public FicheDuQuartier Fiche { get; private set; } = null!;

    public bool LitLeBarometre => Politiques.Table[Politiques.BarometreLire].Contains(Acteur.Role);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await requete.ExecuterAsync(id, Acteur, annulation) is not { } fiche) return NotFound();
        Fiche = fiche;
        return Page();
    }
}

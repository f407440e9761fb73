using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursLire)]
public sealed class IndicateurModel(FicheIndicateurRequete requete, Horloge horloge) : PageRelais
{
    public FicheIndicateur Fiche { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public bool PeutGerer => Politiques.Table[Politiques.IndicateursGerer].Contains(Acteur.Role);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken annulation)
    {
        if (await requete.ExecuterAsync(code, annulation) is not { } fiche) return NotFound();
        Fiche = fiche;
        return Page();
    }
}

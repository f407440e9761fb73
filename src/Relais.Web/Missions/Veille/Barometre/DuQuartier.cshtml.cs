using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Barometre;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille.Barometre;

[Authorize(Politiques.BarometreLire)]
public sealed class DuQuartierModel(BarometreDuQuartierRequete requete, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Quartier { get; set; }

    public BarometreDuQuartier Barometre { get; private set; } = null!;

    public IReadOnlyList<TraceDAxe> Traces { get; private set; } = [];

    public string Jour(DateTime utc) => horloge.Local(utc).ToString("d MMMM yyyy", Mois.Francais);

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (await requete.ExecuterAsync(Quartier, Acteur, annulation) is not { } barometre) return NotFound();
        Barometre = barometre;
        Traces = [.. barometre.Axes.Select((axe, rang) => TraceDAxe.De(axe.Axe, barometre.Semaines.Select(s => s.Axes[rang])))];
        return Page();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle;
using Relais.Application.Socle.Journal;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsLire)]
public sealed class HistoriqueModel(LectureDuRapportRequete lectures, HistoriqueRequete historique, Horloge horloge) : PageRelais
{
    public LectureDuRapport Rapport { get; private set; } = null!;

    public IReadOnlyList<LigneDHistorique> Lignes { get; private set; } = [];

    public Horloge Horloge => horloge;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(id, Acteur, annulation) is not { } rapport) return NotFound();

        Rapport = rapport;
        Lignes = await historique.ExecuterAsync(id, annulation);
        return Page();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursLire)]
public sealed class DetailModel(DetailDIndicateurRequete requete, Horloge horloge) : PageRelais
{
    public DetailDIndicateur Detail { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public async Task<IActionResult> OnGetAsync(Guid id, string code, CancellationToken annulation)
    {
        if (await requete.ExecuterAsync(id, code, Acteur, annulation) is not { } detail) return NotFound();
        Detail = detail;
        return Page();
    }
}

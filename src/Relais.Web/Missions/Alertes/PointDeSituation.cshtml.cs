using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Alertes;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesLire)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PointDeSituationModel(PointDeSituationRequete points, Horloge horloge) : PageRelais
{
    public PointDeSituation Point { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public async Task OnGetAsync(CancellationToken annulation) => Point = await points.ExecuterAsync(Acteur, annulation);
}

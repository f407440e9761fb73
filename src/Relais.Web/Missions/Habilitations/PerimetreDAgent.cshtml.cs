using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed class PerimetreDAgentModel(PerimetreRequete requete) : PageDAgent
{
    public PerimetreDAgent Perimetre { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken annulation) => Perimetre = (await requete.ExecuterAsync(Id, Acteur, annulation))!;
}

using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsLire)]
public sealed class SuiviModel(SuiviDesRapportsRequete suivis, Horloge horloge) : PageRelais
{
    public SuiviDesRapports Suivi { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public async Task OnGetAsync(string? mois, CancellationToken annulation) =>
        Suivi = await suivis.ExecuterAsync(Mois.TryParse(mois, null, out var lu) ? lu : Mois.De(horloge.Aujourdhui).Precedent, Acteur, annulation);
}

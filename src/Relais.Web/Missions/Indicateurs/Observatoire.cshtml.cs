using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.ObservatoireLire)]
public sealed class ObservatoireModel(TableauxRequete tableaux, Horloge horloge) : PageRelais
{
    public IReadOnlyList<TableauAffiche> Tableaux { get; private set; } = [];

    public Horloge Horloge => horloge;

    public bool PeutRediger => Politiques.Table[Politiques.ObservatoireRediger].Contains(Acteur.Role);

    public async Task OnGetAsync(CancellationToken annulation) => Tableaux = await tableaux.ExecuterAsync(Acteur, annulation);
}

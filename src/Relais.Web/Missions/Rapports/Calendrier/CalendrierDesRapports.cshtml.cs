using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Rapports.Calendrier;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Calendrier;

[Authorize(Politiques.RapportsLire)]
public sealed class CalendrierDesRapportsModel(CalendrierDesRapportsRequete calendrier) : PageRelais
{
    public IReadOnlyList<LigneDeCalendrier> Lignes { get; private set; } = [];

    /// <summary>« mar. 7 avril 2026 » : le jour de la semaine dit d’un regard qu’il est ouvré.</summary>
    public static string Jour(DateOnly jour) => jour.ToString("ddd d MMMM yyyy", Mois.Francais);

    public async Task OnGetAsync(CancellationToken annulation) => Lignes = await calendrier.ExecuterAsync(Acteur, annulation);
}

using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Territoires;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresLire)]
public sealed class IntercommunalitesModel(IntercommunalitesRequete requete) : PageRelais
{
    public IReadOnlyList<LigneDIntercommunalite> Lignes { get; private set; } = [];

    public bool PeutConduire => Politiques.Table[Politiques.TerritoiresConduire].Contains(Acteur.Role);

    public async Task OnGetAsync(CancellationToken annulation) => Lignes = await requete.ExecuterAsync(Acteur, annulation);
}

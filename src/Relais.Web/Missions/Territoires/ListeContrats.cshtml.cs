using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresLire)]
public sealed class ListeContratsModel(ListeContratsRequete requete) : PageRelais
{
    public IReadOnlyList<LigneDeContrat> Contrats { get; private set; } = [];

    public bool PeutConduire => Politiques.Table[Politiques.TerritoiresConduire].Contains(Acteur.Role);

    public async Task OnGetAsync(CancellationToken annulation) => Contrats = await requete.ExecuterAsync(Acteur, annulation);
}

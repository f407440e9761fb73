using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Veille.Signaux;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille.Signaux;

[Authorize(Politiques.SignauxLire)]
public sealed class ListeModel(ListeDesSignauxRequete requete) : PageRelais
{
    public ListeDesSignaux Signaux { get; private set; } = null!;

    public bool PeutRegler => Politiques.Table[Politiques.SignauxRegler].Contains(Acteur.Role);

    public async Task OnGetAsync(CancellationToken annulation) => Signaux = await requete.ExecuterAsync(Acteur, annulation);
}

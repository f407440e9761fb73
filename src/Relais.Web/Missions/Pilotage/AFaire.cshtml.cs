using Microsoft.AspNetCore.Authorization;
using Relais.Application.Socle.Accueil;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage;

[Authorize(Politiques.Accueil)]
public sealed class AFaireModel(AttentesRequete requete) : PageRelais
{
    public IReadOnlyList<(GesteAttendu Geste, IReadOnlyList<Attente> Attentes)> ParGeste { get; private set; } = [];

    public bool PeutSAbonner => Politiques.Table[Politiques.Abonnements].Contains(Acteur.Role);

    public async Task OnGetAsync(CancellationToken annulation) =>
        ParGeste = [.. (await requete.ExecuterAsync(Acteur, annulation)).GroupBy(a => a.Nature.Geste()).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<Attente>)[.. g]))];
}

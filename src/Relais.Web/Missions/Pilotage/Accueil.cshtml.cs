using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Accueil;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage;

[Authorize(Politiques.Accueil)]
public sealed class AccueilModel(IEnumerable<IAttentes> attentes, IQuartiers quartiers) : PageRelais
{
    public IReadOnlyList<Attente> Attentes { get; private set; } = [];

    public IReadOnlyList<QuartierNomme> MesQuartiers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation)
    {
        List<Attente> trouvees = [];
        foreach (var mission in attentes) trouvees.AddRange(await mission.TrouverAsync(Acteur, annulation));
        Attentes = [.. trouvees.OrderByDescending(a => a.EstPressee).ThenByDescending(a => a.Nature == NatureDAttente.Alerte)];
        MesQuartiers = await quartiers.ParIdsAsync(Acteur.Quartiers, annulation);
    }

    public bool Peut(string politique) => Politiques.Table[politique].Contains(Acteur.Role);
}

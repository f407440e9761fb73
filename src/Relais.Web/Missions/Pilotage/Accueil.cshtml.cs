using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Accueil;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage;

[Authorize(Politiques.Accueil)]
public sealed class AccueilModel(AttentesRequete attentes, IQuartiers quartiers) : PageRelais
{
    /// <summary>Au-delà, l’accueil montre les plus pressées et mène à la page qui les dit toutes.</summary>
    public const int MontreesAuPlus = 6;

    public IReadOnlyList<Attente> Attentes { get; private set; } = [];

    public IReadOnlyList<QuartierNomme> MesQuartiers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Attentes = await attentes.ExecuterAsync(Acteur, annulation);
        MesQuartiers = await quartiers.ParIdsAsync(Acteur.Quartiers, annulation);
    }

    public bool Peut(string politique) => Politiques.Table[politique].Contains(Acteur.Role);
}

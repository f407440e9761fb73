using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Pilotage;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Accueil;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage;

/// <summary>Ce qui attend l’agent, ce qui a bougé dans ses quartiers, où en est le mois ; le reste dépend de son métier.</summary>
[Authorize(Politiques.Accueil)]
public sealed class AccueilModel(AttentesRequete attentes, SemaineDesQuartiersRequete semaine, IEnumerable<ITravauxEnCours> travaux) : PageRelais
{
    /// <summary>Au-delà, l’accueil montre les plus pressées et mène à la page qui les dit toutes.</summary>
    public const int MontreesAuPlus = 6;

    public IReadOnlyList<Attente> Attentes { get; private set; } = [];

    public SemaineDesQuartiers Semaine { get; private set; } = null!;

    public IReadOnlyList<TravailEnCours> Travaux { get; private set; } = [];

    public IReadOnlyList<QuartierNomme> MesQuartiers => Acteur.EstLimiteASesQuartiers ? Semaine.Siens : [];

    public IReadOnlyList<Raccourci> SousLaMain => Raccourcis.Pour(Acteur.Role);

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Attentes = await attentes.ExecuterAsync(Acteur, annulation);
        Semaine = await semaine.ExecuterAsync(Acteur, annulation);
        foreach (var mission in travaux) Travaux = [.. Travaux, .. await mission.TrouverAsync(Acteur, annulation)];
    }

    public bool Peut(string politique) => Politiques.Table[politique].Contains(Acteur.Role);
}

using Relais.Application.Missions.Alertes.Contrats;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Ce que le lecteur a le droit de lire d’un quartier, quelle que soit la mission qui le tient.</summary>
/// <param name="Alertes">Les alertes ouvertes, les plus graves d’abord.</param>
/// <param name="Observations">Les observations des derniers mois, de la plus récente à la plus ancienne, rumeurs exclues.</param>
/// <param name="Propositions">Toutes, de la plus récente à la plus ancienne.</param>
/// <param name="Ambiance">Le dernier mois noté ; <c>null</c> si rien n’est noté, ou n’est ouvert au lecteur.</param>
/// <param name="MoisDAmbiance">De quel mois il s’agit.</param>
public sealed record FaitsDuQuartier(
    IReadOnlyList<AlerteOuverte> Alertes, IReadOnlyList<ElementPourRapport> Observations, IReadOnlyList<Proposition> Propositions, AmbianceDuQuartier? Ambiance, Mois MoisDAmbiance)
{
    /// <summary>Le niveau d’un document qui en cite une partie : seuls le lisent ceux qui pourraient lire chacun.</summary>
    public static NiveauDiffusion Niveau(IEnumerable<NiveauDiffusion> cites) => NiveauDuRapport.De(NiveauDiffusion.ServicesEtat, cites);
}

using Relais.Application.Missions.Alertes.Contrats;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Missions.Veille.Contrats;

namespace Relais.Application.Missions.Pilotage;

/// <summary>Ce que le terrain dit d’un quartier, dans les droits du lecteur.</summary>
/// <param name="Ambiance">Le baromètre des quatre dernières semaines ; <c>null</c> sans note que le lecteur puisse lire.</param>
/// <param name="Alertes">Les alertes ouvertes, les plus graves d’abord.</param>
public sealed record TerrainDuQuartier(VeilleDuQuartier Veille, AmbianceDuQuartier? Ambiance, IReadOnlyList<AlerteOuverte> Alertes);

using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Accueil;

namespace Relais.Application.Missions.Pilotage;

/// <summary>La semaine d’un quartier : ses nouvelles, dans l’ordre où elles se lisent.</summary>
public sealed record SemaineDuQuartier(QuartierNomme Quartier, IReadOnlyList<Nouvelle> Nouvelles);

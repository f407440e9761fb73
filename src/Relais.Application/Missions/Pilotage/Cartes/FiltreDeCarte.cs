using Relais.Metier.Commun;

namespace Relais.Application.Missions.Pilotage.Cartes;

/// <summary>La carte demandée.</summary>
/// <param name="Mois">Mois des mesures du terrain ; sans effet sur un indicateur.</param>
/// <param name="ThemeCode">Seulement ce thème, pour les observations.</param>
/// <param name="NatureCode">Seulement cette nature, pour les observations.</param>
/// <param name="Edition">Année de l’édition d’un indicateur ; <c>null</c> : la plus récente de chaque quartier.</param>
public sealed record FiltreDeCarte(Mesure Mesure, Mois Mois, string? ThemeCode, string? NatureCode, int? Edition = null);

using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Une valeur dans un export : celle du quartier, ou celle d’un territoire à côté.</summary>
public sealed record ValeurExportee(Indicateur Indicateur, string Territoire, string Code, Chiffre Chiffre, decimal? Ecart);

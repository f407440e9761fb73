using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>A row of a file: a territory, its values in the order of the edition, its notes.</summary>
internal readonly record struct ReleveLu(int Ligne, NiveauGeographique Niveau, string Code, string Nom, string Valeurs, string Notes);

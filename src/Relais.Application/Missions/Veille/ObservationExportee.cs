using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Une ligne de l’export.</summary>
public sealed record ObservationExportee(Observation Observation, string Quartier, string? HorsQuartier, string Theme, string Auteur, DateOnly SaisieLe);

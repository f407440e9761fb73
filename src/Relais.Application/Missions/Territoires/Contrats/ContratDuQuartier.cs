namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un contrat de ville dont relève un quartier.</summary>
public sealed record ContratDuQuartier(Guid Id, string Nom, DateOnly DebutLe, DateOnly FinLe, IReadOnlyList<string> Themes);

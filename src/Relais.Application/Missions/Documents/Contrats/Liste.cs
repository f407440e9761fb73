namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Une liste à puces ou numérotée.</summary>
public sealed record Liste(bool EstNumerotee, IReadOnlyList<ElementDeListe> Elements) : Bloc;

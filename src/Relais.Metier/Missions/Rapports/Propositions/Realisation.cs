namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>La preuve de ce qui est fait : un texte, un lien ou un fichier, un au moins.</summary>
/// <param name="PieceId">Fichier joint.</param>
public sealed record Realisation(DateOnly Le, string? Preuve, string? Lien, Guid? PieceId);

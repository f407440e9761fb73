namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>La dernière réponse de celui qui décide.</summary>
/// <param name="Etat">Ce qu’elle a fait de la proposition.</param>
/// <param name="Le">Jour.</param>
/// <param name="ParId">Agent qui a répondu.</param>
/// <param name="Motif">Ce qui est dit à l’auteur, entre agents de l’État.</param>
/// <param name="PartPublique">Ce qui peut être dit aux habitants ; <c>null</c> si rien n’a été écrit pour eux.</param>
public sealed record Reponse(EtatProposition Etat, DateOnly Le, Guid ParId, string? Motif, string? PartPublique);

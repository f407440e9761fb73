namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Un fichier tel qu’il a été envoyé.</summary>
public sealed record PieceRecue(string Nom, byte[] Contenu);

namespace Relais.Application.Missions.Habilitations.Contrats;

/// <summary>Une session valable.</summary>
/// <param name="ASecondFacteur">Le compte a un code temporaire, ou la session est ouverte par une clé d’accès.</param>
public sealed record SessionConstatee(bool ASecondFacteur);

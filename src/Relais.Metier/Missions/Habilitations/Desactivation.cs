namespace Relais.Metier.Missions.Habilitations;

/// <summary>Fin d’habilitation d’un agent.</summary>
/// <param name="Le">Jour où l’accès a cessé.</param>
/// <param name="Motif">Raison (départ, mutation, fin de mission).</param>
public sealed record Desactivation(DateOnly Le, string Motif);

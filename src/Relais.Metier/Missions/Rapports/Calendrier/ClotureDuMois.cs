namespace Relais.Metier.Missions.Rapports.Calendrier;

/// <summary>La fin d’un mois de rapports, dite par la sous-préfète.</summary>
/// <param name="A">Instant de la clôture.</param>
/// <param name="Motif">Pourquoi clore sans ce qui manque ; vide quand rien ne manque.</param>
/// <param name="Manquants">Délégués dont le rapport manquait ce jour-là ; vide quand tout était remis.</param>
public sealed record ClotureDuMois(DateTime A, string Motif, string Manquants);

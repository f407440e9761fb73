namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Un quartier proche d’un autre par la taille et le profil.</summary>
/// <param name="Profil">Le quartier.</param>
/// <param name="Distance">Écart moyen par trait, en écarts-types : 0 pour un jumeau.</param>
/// <param name="TraitsCompares">Nombre de traits publiés pour les deux.</param>
public sealed record QuartierSemblable(ProfilDeQuartier Profil, double Distance, int TraitsCompares);

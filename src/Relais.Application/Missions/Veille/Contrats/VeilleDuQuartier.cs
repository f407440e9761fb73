namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Un quartier en bref.</summary>
/// <param name="Depuis">Premier jour compté.</param>
/// <param name="Nombre">Observations que le lecteur peut ouvrir.</param>
/// <param name="ParTheme">Du thème le plus souvent noté au plus rare.</param>
/// <param name="Dernieres">Les plus récentes, sans celles qui restent à vérifier.</param>
/// <param name="Structures">Les structures que les observations nomment, de la plus récente à la plus ancienne.</param>
public sealed record VeilleDuQuartier(
    DateOnly Depuis, int Nombre, IReadOnlyList<CompteDeTheme> ParTheme, IReadOnlyList<ObservationBreve> Dernieres, IReadOnlyList<StructureCitee> Structures);

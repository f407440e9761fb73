namespace Relais.Application.Missions.Indicateurs.Contrats;

/// <summary>Un indicateur dans des quartiers.</summary>
/// <param name="Editions">Années des éditions qui en disent quelque chose, de la plus ancienne à la plus récente.</param>
/// <param name="Valeurs">Les quartiers dont rien n’est publié sont absents ; ceux dont la valeur est cachée y sont, sans nombre.</param>
public sealed record IndicateurDesQuartiers(IReadOnlyList<int> Editions, IReadOnlyDictionary<Guid, IndicateurCle> Valeurs);

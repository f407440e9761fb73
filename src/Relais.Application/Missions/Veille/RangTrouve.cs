namespace Relais.Application.Missions.Veille;

/// <summary>Une réponse de FTS5. Un type, et non un nombre nu, qu’Entity Framework convertirait dans la requête : FTS5 ne saurait plus l’ordonner.</summary>
internal sealed class RangTrouve
{
    public long Rang { get; init; }
}

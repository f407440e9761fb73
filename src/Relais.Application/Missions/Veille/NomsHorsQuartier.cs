namespace Relais.Application.Missions.Veille;

/// <summary>Le nom d’un lieu hors quartier, poche ou commune, tel qu’il s’affiche.</summary>
public sealed class NomsHorsQuartier(Dictionary<Guid, string> poches, Dictionary<string, string> communes)
{
    /// <summary>La poche ou la commune dite n’est pas du département.</summary>
    public bool Ignore(Guid? pocheId, string? communeCode) =>
        pocheId is { } id ? !poches.ContainsKey(id) : communeCode is not null && !communes.ContainsKey(communeCode);

    /// <summary><c>null</c> quand ni l’une ni l’autre n’est dite.</summary>
    public string? this[Guid? pocheId, string? communeCode] => (pocheId, communeCode) switch
    {
        ({ } id, _) => poches.GetValueOrDefault(id, "Poche inconnue"),
        (_, { } code) => communes.GetValueOrDefault(code, $"Commune {code}"),
        _ => null,
    };
}

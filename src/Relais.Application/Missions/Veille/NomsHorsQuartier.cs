using Relais.Application.Missions.Territoires.Contrats;

namespace Relais.Application.Missions.Veille;

/// <summary>Le nom d’un lieu hors quartier, poche ou commune, tel qu’il s’affiche.</summary>
public sealed class NomsHorsQuartier(LieuxHorsQuartier lieux)
{
    private readonly Dictionary<Guid, PocheNommee> _poches = lieux.Poches.ToDictionary(p => p.Id);
    private readonly Dictionary<string, string> _communes = lieux.Communes.ToDictionary(c => c.CodeInsee, c => c.Nom, StringComparer.Ordinal);

    /// <summary>La poche ou la commune dite n’est pas du département, ou la poche n’est plus suivie.</summary>
    public bool Ignore(Guid? pocheId, string? communeCode) =>
        pocheId is { } id ? _poches.GetValueOrDefault(id) is not { EstSuivie: true } : communeCode is not null && !_communes.ContainsKey(communeCode);

    /// <summary><c>null</c> quand ni l’une ni l’autre n’est dite.</summary>
    public string? this[Guid? pocheId, string? communeCode] => (pocheId, communeCode) switch
    {
        ({ } id, _) => _poches.GetValueOrDefault(id)?.Nom ?? "Poche inconnue",
        (_, { } code) => _communes.GetValueOrDefault(code, $"Commune {code}"),
        _ => null,
    };
}

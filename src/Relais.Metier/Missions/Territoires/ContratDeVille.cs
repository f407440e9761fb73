namespace Relais.Metier.Missions.Territoires;

/// <summary>Un contrat de ville : ses quartiers, ses dates et ses propres thèmes, qui diffèrent d’un contrat à l’autre.</summary>
public sealed class ContratDeVille
{
    private readonly List<QuartierDuContrat> _quartiers = [];

    private ContratDeVille() { }

    public Guid Id { get; private set; }

    public string Code { get; private set; } = "";

    public string Nom { get; private set; } = "";

    public string DepartementCode { get; private set; } = "";

    public DateOnly DebutLe { get; private set; }

    public DateOnly FinLe { get; private set; }

    /// <summary>Thèmes (axes) retenus par ce contrat, dans leur ordre.</summary>
    public IReadOnlyList<string> Themes { get; private set; } = [];

    public IReadOnlyList<QuartierDuContrat> Quartiers => _quartiers;

    public static ContratDeVille Conclure(
        Guid id, string code, string nom, string departementCode, DateOnly debutLe, DateOnly finLe, IEnumerable<string> themes, IEnumerable<Guid> quartiers)
    {
        var contrat = new ContratDeVille { Id = id, Code = code, Nom = nom, DepartementCode = departementCode, DebutLe = debutLe, FinLe = finLe, Themes = [.. themes] };
        contrat._quartiers.AddRange(quartiers.Distinct().Select(q => new QuartierDuContrat(q)));
        return contrat;
    }
}

using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Un contrat de ville : ses quartiers, ses dates et ses propres thèmes, qui diffèrent d’un contrat à l’autre.</summary>
public sealed class ContratDeVille : IVersionne
{
    private readonly List<QuartierDuContrat> _quartiers = [];

    private ContratDeVille() { }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

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

    /// <summary>Un avenant : reprend les termes et rend ce qui change, dans les mots que lira l’historique.</summary>
    /// <param name="nommer">Nom d’un quartier.</param>
    public IReadOnlyList<Modification> Modifier(TermesDuContrat termes, Func<Guid, string> nommer)
    {
        List<Modification> modifications = [];
        Noter("Code", Code, termes.Code);
        Noter("Nom", Nom, termes.Nom);
        Noter("Début", Jour(DebutLe), Jour(termes.DebutLe));
        Noter("Fin", Jour(FinLe), Jour(termes.FinLe));
        Noter("Thèmes", string.Join(" ; ", Themes), string.Join(" ; ", termes.Themes));
        Noter("Quartiers", Noms(_quartiers.Select(q => q.QuartierId)), Noms(termes.Quartiers.Distinct()));
        if (modifications.Count == 0) return modifications;

        (Code, Nom, DebutLe, FinLe) = (termes.Code, termes.Nom, termes.DebutLe, termes.FinLe);
        if (!Themes.SequenceEqual(termes.Themes, StringComparer.Ordinal)) Themes = [.. termes.Themes];
        _quartiers.RemoveAll(q => !termes.Quartiers.Contains(q.QuartierId));
        _quartiers.AddRange(termes.Quartiers.Distinct().Where(id => !_quartiers.Exists(q => q.QuartierId == id)).Select(id => new QuartierDuContrat(id)));
        return modifications;

        void Noter(string champ, string avant, string apres)
        {
            if (avant != apres) modifications.Add(new(champ, avant, apres));
        }

        string Noms(IEnumerable<Guid> ids) => string.Join(", ", ids.Select(nommer).Order(StringComparer.Ordinal));
    }

    private static string Jour(DateOnly jour) => jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}

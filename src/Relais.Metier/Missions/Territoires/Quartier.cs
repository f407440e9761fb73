using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>
/// Un quartier prioritaire de l’une des deux générations. Son contour est rangé à part : une liste ne le charge pas.
/// Un quartier n’est jamais effacé ; celui qui sort de la géographie prioritaire reçoit une date de fin.
/// </summary>
public sealed class Quartier
{
    private readonly List<CommuneDuQuartier> _communes = [];

    private Quartier() { }

    public Guid Id { get; private set; }

    public CodeQpv Code { get; private set; }

    public GenerationQpv Generation { get; private set; }

    public string Nom { get; private set; } = "";

    /// <summary>Nom sans accents ni majuscules, pour chercher et trier de la même façon sur les deux bases.</summary>
    public string NomNormalise { get; private set; } = "";

    public string DepartementCode { get; private set; } = "";

    public DateOnly ValideDuLe { get; private set; }

    /// <summary>Dernier jour de validité ; <c>null</c> tant qu’il est en vigueur.</summary>
    public DateOnly? ValideAuLe { get; private set; }

    /// <summary>Communes, dans l’ordre du fichier officiel ; un quartier peut en toucher plusieurs.</summary>
    public IReadOnlyList<CommuneDuQuartier> Communes => _communes;

    /// <summary>SIREN des intercommunalités, dans l’ordre du fichier ; dix-sept quartiers de 2024 en touchent deux.</summary>
    public IReadOnlyList<string> Intercommunalites { get; private set; } = [];

    public bool EstEnVigueur(DateOnly jour) => ValideDuLe <= jour && (ValideAuLe is null || jour <= ValideAuLe);

    /// <param name="intercommunalites">SIREN ; par défaut, ceux des communes.</param>
    public static Quartier Reconnaitre(Guid id, CodeQpv code, string nom, IReadOnlyList<CommuneDuQuartier> communes, IReadOnlyList<string>? intercommunalites = null)
    {
        var (debut, fin) = Validite(code.Generation);
        var quartier = new Quartier { Id = id, Code = code, Generation = code.Generation, DepartementCode = code.Departement, ValideDuLe = debut, ValideAuLe = fin };
        quartier.Nommer(nom);
        quartier._communes.AddRange(Ordonner(communes));
        quartier.Intercommunalites = intercommunalites ?? Sirens(communes);
        return quartier;
    }

    /// <summary>Reprend ce que donne le fichier officiel ; une liste vide ne change rien. Rend faux si rien ne change.</summary>
    public bool MettreAJour(string nom, IReadOnlyList<CommuneDuQuartier> communes, IReadOnlyList<string> intercommunalites)
    {
        var change = false;
        if (nom != Nom)
        {
            Nommer(nom);
            change = true;
        }

        if (communes.Count > 0 && !Ordonner(communes).SequenceEqual(_communes.OrderBy(c => c.Rang)))
        {
            _communes.Clear();
            _communes.AddRange(Ordonner(communes));
            change = true;
        }

        if (intercommunalites.Count > 0 && !intercommunalites.SequenceEqual(Intercommunalites, StringComparer.Ordinal))
        {
            Intercommunalites = intercommunalites;
            change = true;
        }

        return change;
    }

    public void CesserLe(DateOnly jour) => ValideAuLe = jour;

    // Décrets 2014-1750 et 2014-1751, puis 2023-1314 : outre-mer, la génération 2015 a duré un an de plus.
    private static (DateOnly Debut, DateOnly? Fin) Validite(GenerationQpv generation) => generation == GenerationQpv.G2015
        ? (new(2015, 1, 1), new(2023, 12, 31))
        : (new(2024, 1, 1), null);

    private static IReadOnlyList<string> Sirens(IEnumerable<CommuneDuQuartier> communes) =>
        [.. communes.Select(c => c.Siren).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static IEnumerable<CommuneDuQuartier> Ordonner(IEnumerable<CommuneDuQuartier> communes) => communes.Select((c, i) => c with { Rang = i });

    private void Nommer(string nom) => (Nom, NomNormalise) = (nom, TexteNormalise.De(nom));
}

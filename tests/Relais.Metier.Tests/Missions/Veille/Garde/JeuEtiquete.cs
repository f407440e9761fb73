using System.Text.RegularExpressions;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Metier.Tests.Missions.Veille.Garde;

/// <summary>Une phrase du jeu, son texte nu et les passages que la garde doit relever.</summary>
internal sealed record PhraseEtiquetee(char Part, string Texte, IReadOnlyList<PassageAttendu> Attendus);

internal sealed record PassageAttendu(CategorieDeRisque Categorie, int Debut, int Fin)
{
    public bool EstCouvertPar(Reperage r) => r.Categorie == Categorie && r.Debut < Fin && Debut < r.Debut + r.Longueur;
}

internal static partial class JeuEtiquete
{
    public static IReadOnlyList<PhraseEtiquetee> Lire()
    {
        using var flux = typeof(JeuEtiquete).Assembly.GetManifestResourceStream("jeu-etiquete.txt")!;
        using var lecteur = new StreamReader(flux);
        return [.. lecteur.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(Lire)];
    }

    public static PhraseEtiquetee Lire(string ligne)
    {
        var attendus = new List<PassageAttendu>();
        var retires = 0;
        var texte = Balise().Replace(ligne[2..], m =>
        {
            var extrait = m.Groups["extrait"].Value;
            var debut = m.Index - retires;
            attendus.Add(new(Enum.Parse<CategorieDeRisque>(m.Groups["categorie"].Value, ignoreCase: true), debut, debut + extrait.Length));
            retires += m.Length - extrait.Length;
            return extrait;
        });
        return new(ligne[0], texte, attendus);
    }

    [GeneratedRegex(@"\{(?<categorie>[a-z]+):(?<extrait>[^}]+)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Balise();
}

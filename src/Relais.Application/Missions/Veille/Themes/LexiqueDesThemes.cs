using System.Text.RegularExpressions;
using Relais.Application.Socle.Recherche;
using Relais.Metier.Missions.Veille.Themes;

namespace Relais.Application.Missions.Veille.Themes;

/// <summary>Ce que le modèle sait avant d’avoir lu la préfecture : les mots de chaque thème, et les textes de la démonstration.</summary>
public static partial class LexiqueDesThemes
{
    private const double PoidsDUnMot = 4;

    /// <summary>Chaque mot du lexique, comme un texte d’un mot.</summary>
    public static IReadOnlyList<ExempleDeTheme> Mots { get; } =
    [
        .. from ligne in Lire("Relais.Application.Missions.Veille.Themes.lexique-des-themes.txt")
           let champs = ligne.Split('|', 2)
           from mot in champs[1].Split(' ')
           select new ExempleDeTheme(champs[0], Racines(mot), PoidsDUnMot),
    ];

    /// <summary>Les textes de terrain écrits pour la démonstration, avec leur thème.</summary>
    public static IReadOnlyList<ExempleDeTheme> TextesDeDemonstration { get; } =
    [
        .. from ligne in Lire("Relais.Application.Demo.Textes.observations.txt")
           let champs = ligne.Split('|', 4)
           select new ExempleDeTheme(champs[1], Racines(AuxAccolades().Replace(champs[3], " "))),
    ];

    public static IReadOnlyList<string> Racines(string texte) => RacinesFrancaises.Indexer(texte).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // « {lieu} », « {bat} » : les places que la démonstration remplit.
    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AuxAccolades();

    private static IEnumerable<string> Lire(string ressource)
    {
        using var flux = typeof(LexiqueDesThemes).Assembly.GetManifestResourceStream(ressource)!;
        using var lecteur = new StreamReader(flux);
        while (lecteur.ReadLine() is { } ligne)
        {
            if (ligne.Length > 0 && ligne[0] != '#') yield return ligne;
        }
    }
}

namespace Relais.Metier.Missions.Veille.Themes;

/// <summary>
/// Propose un thème d’après les mots d’un texte. Chaque racine penche pour un thème selon qu’elle se trouve peu
/// hors de lui ; le total des penchants décide, et les racines qui ont le plus pesé se montrent : rien d’autre n’est appris.
/// </summary>
/// <remarks>
/// Classification bayésienne naïve multinomiale en complément, faite pour des thèmes inégalement fournis : Rennie J. D. M.,
/// Shih L., Teevan J., Karger D. R. (2003), « Tackling the Poor Assumptions of Naive Bayes Text Classifiers », ICML, p. 616-623.
/// </remarks>
public sealed class ModeleDeThemes
{
    private const double Lissage = 1;

    // Sous ce penchant, un mot n’a pas mené au thème : il ne se montre pas.
    private const double PenchantVisible = 0.25;
    private const int RacinesMontrees = 3;

    private readonly List<string> _themes;
    private readonly Dictionary<string, double[]> _penchants;

    private ModeleDeThemes(List<string> themes, Dictionary<string, double[]> penchants, int exemples) => (_themes, _penchants, Exemples) = (themes, penchants, exemples);

    /// <summary>Nombre de textes appris.</summary>
    public int Exemples { get; }

    public static ModeleDeThemes Apprendre(IReadOnlyCollection<ExempleDeTheme> exemples)
    {
        var themes = exemples.Select(e => e.ThemeCode).Distinct().Order(StringComparer.Ordinal).ToList();
        var rangs = themes.Select((t, i) => (t, i)).ToDictionary(t => t.t, t => t.i, StringComparer.Ordinal);
        var comptes = new Dictionary<string, double[]>(StringComparer.Ordinal);
        var totaux = new double[themes.Count];
        foreach (var exemple in exemples)
        {
            var rang = rangs[exemple.ThemeCode];
            foreach (var racine in exemple.Racines)
            {
                if (!comptes.TryGetValue(racine, out var compte)) comptes[racine] = compte = new double[themes.Count];
                compte[rang] += exemple.Poids;
                totaux[rang] += exemple.Poids;
            }
        }

        var (ensemble, vocabulaire) = (totaux.Sum(), comptes.Count);
        var penchants = new Dictionary<string, double[]>(comptes.Count, StringComparer.Ordinal);
        foreach (var (racine, compte) in comptes)
        {
            // Moins une racine se trouve hors d’un thème, plus elle y penche ; ramené à la moyenne des thèmes, un mot commun ne pèse rien.
            var partout = compte.Sum();
            double[] bruts = [.. compte.Select((dedans, i) => -Math.Log((partout - dedans + Lissage) / (ensemble - totaux[i] + (Lissage * vocabulaire))))];
            var moyenne = bruts.Average();
            penchants[racine] = [.. bruts.Select(p => p - moyenne)];
        }

        return new(themes, penchants, exemples.Count);
    }

    /// <summary>Les thèmes du plus probable au moins probable ; aucun si nul mot n’est connu.</summary>
    public IReadOnlyList<PropositionDeTheme> Proposer(IReadOnlyCollection<string> racines)
    {
        var connues = racines.Where(_penchants.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        if (connues.Count == 0) return [];
        var sommes = _themes.Select((_, i) => connues.Sum(r => _penchants[r][i])).ToList();
        var plusHaute = sommes.Max();
        var poids = sommes.ConvertAll(s => Math.Exp(s - plusHaute));
        var total = poids.Sum();
        return [.. _themes.Select((theme, i) => new PropositionDeTheme(
            theme, poids[i] / total, [.. connues.Where(r => _penchants[r][i] > PenchantVisible).OrderByDescending(r => _penchants[r][i]).ThenBy(r => r, StringComparer.Ordinal).Take(RacinesMontrees)]))
            .OrderByDescending(p => p.Probabilite)];
    }
}

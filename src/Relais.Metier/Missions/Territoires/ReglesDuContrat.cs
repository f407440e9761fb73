using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Ce qu’un contrat de ville doit porter pour être écrit.</summary>
public static class ReglesDuContrat
{
    public const int LongueurDuCode = 20;
    public const int LongueurDuNom = 200;
    public const int LongueurDUnTheme = 200;
    public const int ThemesAuPlus = 15;

    /// <summary>Les refus, tous ensemble : on corrige en une fois.</summary>
    public static IReadOnlyList<Refus> Verifier(TermesDuContrat termes)
    {
        List<Refus> refus = [];
        if (termes.Code.Length is 0 or > LongueurDuCode || !termes.Code.All(char.IsAsciiLetterOrDigit)) refus.Add(new CodeDeContratInvalide());
        if (termes.Nom.Length is 0 or > LongueurDuNom) refus.Add(new NomDeContratManquant());
        if (termes.FinLe < termes.DebutLe) refus.Add(new DatesDeContratInversees());
        if (termes.Themes.Count is 0 or > ThemesAuPlus || termes.Themes.Any(t => t.Length > LongueurDUnTheme)) refus.Add(new ThemesDeContratARevoir());
        if (termes.Themes.GroupBy(TexteNormalise.De, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } repete) refus.Add(new ThemeEnDouble(repete.First()));
        if (termes.Quartiers.Count == 0) refus.Add(new ContratSansQuartier());
        return refus;
    }
}

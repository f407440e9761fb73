using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

/// <summary>
/// Compose le brouillon d’un rapport à partir des éléments datés du mois : par rubrique, puis par thème, les quasi-doublons
/// rassemblés, le plus fort d’abord. Rien n’est inventé : chaque phrase est celle d’un élément et mène à ses sources.
/// </summary>
public static class Composition
{
    /// <summary>Le texte d’une rubrique, à partir des éléments qui l’alimentent ; vide s’il n’y en a pas.</summary>
    public static string Composer(IEnumerable<ElementDuMois> elements)
    {
        var themes = elements.Where(e => !e.EstAVerifier).GroupBy(e => e.Theme, StringComparer.Ordinal)
            .Select(t => (Theme: t.Key, Groupes: Groupe.Rassembler(t)))
            .OrderBy(t => t.Groupes[0], Groupe.LesPlusFortsDAbord);
        return string.Join("\n\n", themes.Select(t => $"### {TexteSource.EnMarkdown(t.Theme)}\n\n{string.Join('\n', t.Groupes.Select(g => $"- {Phrase(g)}"))}"));
    }

    /// <summary>Le texte d’un groupe : celui du porteur, quand, combien de fois ; chaque phrase porte les liens vers ses sources.</summary>
    public static string Phrase(Groupe groupe)
    {
        var porteur = groupe.Porteur;
        var texte = TexteSource.EnMarkdown(porteur.Texte);
        if (porteur.Structure is { } structure && !porteur.Texte.Contains(structure, StringComparison.OrdinalIgnoreCase)) texte = $"**{TexteSource.EnMarkdown(structure)}** : {texte}";
        var liens = string.Concat(groupe.Elements.OrderBy(e => e.Date).ThenBy(e => e.Id).Select((e, i) => TexteSource.Lien(e.Id, i + 1)));
        var phrases = TexteSource.Decouper($"{texte.TrimEnd('.', ' ')} ({Quand(groupe)}).");
        return string.Join(' ', phrases.Select(p => $"{p.Trim()} {liens}"));
    }

    private static string Quand(Groupe groupe)
    {
        var (premier, dernier) = (groupe.Elements.Min(e => e.Date), groupe.Elements.Max(e => e.Date));
        var quand = premier == dernier ? $"le {Jour(dernier)}"
            : premier.Month == dernier.Month ? $"du {JourSeul(premier)} au {Jour(dernier)}"
            : $"du {Jour(premier)} au {Jour(dernier)}";
        return groupe.Elements.Count == 1 ? quand : $"{groupe.Elements.Count} signalements, {quand}";
    }

    private static string Jour(DateOnly jour) => $"{JourSeul(jour)} {jour.ToString("MMMM", Mois.Francais)}";

    private static string JourSeul(DateOnly jour) => jour.Day == 1 ? "1er" : jour.Day.ToString(CultureInfo.InvariantCulture);
}

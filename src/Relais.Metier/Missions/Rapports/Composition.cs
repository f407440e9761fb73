using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

/// <summary>
/// Compose le brouillon d’un rapport à partir des éléments datés du mois : par rubrique, puis par thème, les quasi-doublons
/// rassemblés, le plus fort d’abord. Rien n’est inventé : chaque phrase est celle d’un élément et mène à ses sources.
/// </summary>
public static class Composition
{
    /// <summary>Les textes des rubriques d’une section ; une rubrique sans élément n’y est pas.</summary>
    public static IReadOnlyDictionary<string, string> Composer(IEnumerable<ElementDuMois> elements, IReadOnlyList<Rubrique> rubriques) =>
        elements.Where(e => !e.EstRumeur)
            .GroupBy(e => RubriqueDe(e.Nature, rubriques), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Texte, StringComparer.Ordinal);

    /// <summary>La rubrique que cette nature alimente ; à défaut, les événements, qu’aucune préfecture ne retire.</summary>
    public static string RubriqueDe(string nature, IReadOnlyList<Rubrique> rubriques) =>
        rubriques.FirstOrDefault(r => r.Natures.Contains(nature, StringComparer.Ordinal))?.Code ?? Rubrique.Evenements;

    /// <summary>La phrase d’un groupe : le texte du porteur, quand, combien de fois, et les liens vers chaque source.</summary>
    public static string Phrase(Groupe groupe)
    {
        var porteur = groupe.Porteur;
        var texte = TexteSource.EnMarkdown(porteur.Texte);
        if (porteur.Acteur is { } acteur && !porteur.Texte.Contains(acteur, StringComparison.OrdinalIgnoreCase)) texte = $"**{TexteSource.EnMarkdown(acteur)}** : {texte}";
        var liens = groupe.Elements.OrderBy(e => e.Date).ThenBy(e => e.Id).Select((e, i) => TexteSource.Lien(e.Id, i + 1));
        return $"{texte.TrimEnd('.', ' ')} ({Quand(groupe)}). {string.Concat(liens)}";
    }

    private static string Texte(IEnumerable<ElementDuMois> elements)
    {
        var themes = elements.GroupBy(e => e.Theme, StringComparer.Ordinal)
            .Select(t => (Theme: t.Key, Groupes: Groupe.Rassembler(t)))
            .OrderBy(t => t.Groupes[0], Groupe.LesPlusFortsDAbord);
        return string.Join("\n\n", themes.Select(t => $"### {TexteSource.EnMarkdown(t.Theme)}\n\n{string.Join('\n', t.Groupes.Select(g => $"- {Phrase(g)}"))}"));
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

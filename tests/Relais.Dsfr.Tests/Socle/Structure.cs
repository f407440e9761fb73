using System.Text;
using AngleSharp.Dom;

namespace Relais.Dsfr.Tests.Socle;

/// <summary>
/// What makes a component of the DSFR: elements and their nesting, classes, roles, states and aria attributes.
/// Texts, identifiers and addresses are the page's own; references between elements must lead somewhere.
/// </summary>
internal static class Structure
{
    private static readonly HashSet<string> Comparees = new(StringComparer.Ordinal)
    {
        "role", "type", "tabindex", "scope", "rows", "inputmode", "pattern", "autocapitalize", "autocorrect", "target", "rel",
    };

    private static readonly HashSet<string> Presences = new(StringComparer.Ordinal)
    {
        "for", "href", "title", "disabled", "checked", "selected", "multiple", "placeholder", "aria-label", "data-fr-opened",
    };

    private static readonly string[] References = ["for", "aria-labelledby", "aria-describedby", "aria-controls"];

    public static void EstCelleDe(IElement officiel, string rendu)
    {
        var element = Assert.Single(Officiel.Html(rendu), e => e.GetAttribute("type") != "hidden");
        Assert.Equal(Decrire(officiel), Decrire(element));
        LesReferencesMenentQuelquePart(element);
        Assert.DoesNotContain(element.QuerySelectorAll("*").Prepend(element), e => e.HasAttribute("style") || e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    public static string Decrire(IElement element)
    {
        var texte = new StringBuilder();
        Decrire(element, 0, texte);
        return texte.ToString();
    }

    private static void LesReferencesMenentQuelquePart(IElement racine)
    {
        var ids = racine.QuerySelectorAll("[id]").Prepend(racine).Select(e => e.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        foreach (var element in racine.QuerySelectorAll("*").Prepend(racine))
            foreach (var reference in References.SelectMany(nom => (element.GetAttribute(nom) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                Assert.True(ids.Contains(reference, StringComparer.Ordinal) || reference == "fr-theme-modal", $"« {reference} » ne désigne aucun élément.");
    }

    private static void Decrire(IElement element, int profondeur, StringBuilder texte)
    {
        texte.Append(' ', profondeur * 2).Append(element.LocalName);
        foreach (var classe in element.ClassList.Distinct().Order(StringComparer.Ordinal))
            texte.Append('.').Append(classe);
        foreach (var attribut in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
            Decrire(attribut, texte);
        texte.Append('\n');
        foreach (var enfant in element.Children)
            Decrire(enfant, profondeur + 1, texte);
    }

    private static void Decrire(IAttr attribut, StringBuilder texte)
    {
        if (References.Contains(attribut.Name, StringComparer.Ordinal))
            texte.Append($" [{attribut.Name} ×{attribut.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length}]");
        else if (Presences.Contains(attribut.Name))
            texte.Append($" [{attribut.Name}]");
        else if (Comparees.Contains(attribut.Name) || attribut.Name.StartsWith("aria-", StringComparison.Ordinal) || attribut.Name.StartsWith("data-fr-", StringComparison.Ordinal))
            texte.Append($" [{attribut.Name}={attribut.Value}]");
    }
}

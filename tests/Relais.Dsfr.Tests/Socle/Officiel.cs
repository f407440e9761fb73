using System.Collections.Concurrent;
using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Relais.Dsfr.Tests.Socle;

/// <summary>The samples that the DSFR package holds: in <c>example/component</c>, each title is followed by its code.</summary>
internal static class Officiel
{
    private static readonly string Dossier = typeof(Officiel).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(m => m.Key == "ExemplesDuDsfr").Value!;

    private static readonly ConcurrentDictionary<string, IDocument> Pages = new(StringComparer.Ordinal);

    /// <summary>The code under this title; <paramref name="selecteur"/> picks a part of it.</summary>
    public static IElement Exemple(string composant, string titre, string? selecteur = null)
    {
        var page = Pages.GetOrAdd(composant, Lire);
        var elements = page.QuerySelectorAll("h2,h3,h4,pre > code").ToList();
        var debut = elements.FindIndex(e => e.LocalName != "code" && Texte(e) == titre);
        Assert.True(debut >= 0, $"Le DSFR n’a pas d’exemple « {titre} » pour {composant}.");
        var code = elements.Skip(debut).First(e => e.LocalName == "code").TextContent;
        var exemple = Html(code);
        return selecteur is null ? exemple[0] : exemple.SelectMany(e => e.QuerySelectorAll(selecteur).Prepend(e)).First(e => e.Matches(selecteur));
    }

    /// <summary>The first element of the samples of a component that matches.</summary>
    public static IElement Premier(string composant, string selecteur) => Pages.GetOrAdd(composant, Lire)
        .QuerySelectorAll("pre > code").SelectMany(code => Html(code.TextContent)).SelectMany(e => e.QuerySelectorAll("*").Prepend(e))
        .First(e => e.Matches(selecteur));

    public static IReadOnlyList<IElement> Html(string html) =>
        [.. new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>").Body!.Children];

    private static IDocument Lire(string composant) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Dossier, "component", composant, "index.html")));

    private static string Texte(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary>A page may write a bare sentence, or its own paragraphs and lists.</summary>
internal static class Paragraphes
{
    private static readonly string[] Blocs = ["<p", "<ul", "<ol", "<div", "<dl", "<h", "<form", "<table", "<section", "<fieldset"];

    public static IHtmlContent? Autour(TagHelperContent contenu, string? classes = null)
    {
        if (contenu.IsEmptyOrWhiteSpace)
            return null;
        var html = EnHtml(contenu);
        return Blocs.Any(bloc => html.Contains(bloc, StringComparison.OrdinalIgnoreCase))
            ? contenu
            : Balise("p", classes).Contenant(contenu);
    }
}

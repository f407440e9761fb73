using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

internal static class Lien
{
    /// <summary>The text as a link, or alone when there is nowhere to go.</summary>
    public static IHtmlContent Ou(string texte, string? href) => href is null
        ? new HtmlContentBuilder().Append(texte)
        : Balise("a").Avec("href", href).Texte(texte);
}

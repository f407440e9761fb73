using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Relais.Dsfr.Socle;

public abstract class ElementDsfr : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    protected static void Rendre(TagHelperOutput output, params IHtmlContent?[] contenus)
    {
        output.TagName = null;
        output.Content.Clear();
        foreach (var contenu in contenus)
            if (contenu is not null)
                output.Content.AppendHtml(contenu);
    }

    /// <summary>« fr-modale-3 » : unique in the page, the same at each rendering.</summary>
    protected string IdentifiantSuivant(string prefixe)
    {
        var cle = "Relais.Dsfr." + prefixe;
        var numero = ViewContext.HttpContext.Items[cle] is int dernier ? dernier + 1 : 1;
        ViewContext.HttpContext.Items[cle] = numero;
        return FormattableString.Invariant($"fr-{prefixe}-{numero}");
    }

    protected static string Exiger(string? texte, string refus) =>
        string.IsNullOrWhiteSpace(texte) ? throw new ComposantInaccessibleException(refus) : texte;
}

using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;

namespace Relais.Dsfr.Tests.Socle;

/// <summary>An element of a page, with its children: other elements, or HTML.</summary>
internal sealed class Element(string nom, TagHelper aide, params object[] enfants)
{
    private readonly TagHelperAttributeList _attributs = [];

    public Element Avec(string attribut, string valeur)
    {
        _attributs.Add(attribut, valeur);
        return this;
    }

    public async Task<string> RendreAsync(ViewContext vue, IDictionary<object, object> herites)
    {
        if (aide is ElementDsfr element)
            element.ViewContext = vue;
        var contexte = new TagHelperContext(nom, [], new Dictionary<object, object>(herites), nom);
        var sortie = new TagHelperOutput(nom, _attributs, (_, _) => ContenuAsync(vue, contexte.Items));
        await aide.ProcessAsync(contexte, sortie);
        if (aide is not ElementDsfr && !sortie.IsContentModified) sortie.Content.SetHtmlContent(await sortie.GetChildContentAsync());
        await using var texte = new StringWriter(CultureInfo.InvariantCulture);
        sortie.WriteTo(texte, HtmlEncoder.Default);
        return texte.ToString();
    }

    private async Task<TagHelperContent> ContenuAsync(ViewContext vue, IDictionary<object, object> items)
    {
        var contenu = new DefaultTagHelperContent();
        foreach (var enfant in enfants)
            contenu.AppendHtml(enfant is Element element ? await element.RendreAsync(vue, items) : (string)enfant);
        return contenu;
    }
}

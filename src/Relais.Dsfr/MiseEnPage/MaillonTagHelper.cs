using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary>A page above, with its address; without one, the page where we are.</summary>
[HtmlTargetElement("dsfr-maillon", ParentTag = "dsfr-fil-ariane")]
public sealed class MaillonTagHelper : ElementDsfr
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var texte = await output.GetChildContentAsync();
        Exiger(EnTexte(texte), "dsfr-maillon est vide : écrivez le nom de la page.");
        Rendre(output, Balise("li").Contenant(Balise("a", "fr-breadcrumb__link")
            .Avec("href", Href).Avec("aria-current", Href is null ? "page" : null).Recevoir(output).Contenant(texte)));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary><c>&lt;dsfr-evitement&gt;&lt;dsfr-entree href="#contenu"&gt;Contenu&lt;/dsfr-entree&gt;…</c>: the first links of the page.</summary>
[HtmlTargetElement("dsfr-evitement")]
public sealed class EvitementTagHelper : ElementDsfr
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(Emplacement)] = Emplacement.Evitement;
        var entrees = await output.GetChildContentAsync();
        Exiger(EnTexte(entrees), "dsfr-evitement est vide : menez au moins au contenu.");
        Rendre(output, Balise("div", "fr-skiplinks").Recevoir(output).Contenant(
            Balise("nav", "fr-container").Avec("role", "navigation").Avec("aria-label", "Accès rapide").Contenant(
                Balise("ul", "fr-skiplinks__list").Contenant(entrees))));
    }
}

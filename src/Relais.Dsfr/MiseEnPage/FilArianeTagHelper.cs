using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary><c>&lt;dsfr-fil-ariane&gt;&lt;dsfr-maillon href="/"&gt;Accueil&lt;/dsfr-maillon&gt;&lt;dsfr-maillon&gt;Cette page&lt;/dsfr-maillon&gt;</c></summary>
[HtmlTargetElement("dsfr-fil-ariane")]
public sealed class FilArianeTagHelper : ElementDsfr
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var maillons = await output.GetChildContentAsync();
        Exiger(EnTexte(maillons), "dsfr-fil-ariane est vide : ajoutez des dsfr-maillon.");
        var id = IdentifiantSuivant("fil-ariane");
        Rendre(output, Balise("nav", "fr-breadcrumb").Avec("role", "navigation").Avec("aria-label", "vous êtes ici :").Recevoir(output).Contenant(
            Balise("button", "fr-breadcrumb__button").Avec("type", "button")
                .Avec("aria-expanded", "false").Avec("aria-controls", id).Texte("Voir le fil d’Ariane"),
            Balise("div", "fr-collapse").Avec("id", id).Contenant(
                Balise("ol", "fr-breadcrumb__list").Contenant(maillons))));
    }
}

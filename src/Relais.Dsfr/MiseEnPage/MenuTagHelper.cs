using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary><c>&lt;dsfr-menu libelle="Terrain"&gt;</c>entries<c>&lt;/dsfr-menu&gt;</c>: entries of the navigation that unfold together.</summary>
[HtmlTargetElement("dsfr-menu")]
public sealed class MenuTagHelper : ElementDsfr
{
    public string? Libelle { get; set; }

    internal bool ContientLaPage { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var libelle = Exiger(Libelle, "dsfr-menu n’a pas de libellé.");
        var id = IdentifiantSuivant("menu");
        context.Items[typeof(Emplacement)] = Emplacement.Menu;
        context.Items[typeof(MenuTagHelper)] = this;
        var entrees = await output.GetChildContentAsync();
        Rendre(output, Balise("li", "fr-nav__item").Contenant(
            Balise("button", "fr-nav__btn").Avec("type", "button").Avec("aria-expanded", "false").Avec("aria-controls", id)
                .Avec("aria-current", ContientLaPage ? "true" : null).Texte(libelle),
            Balise("div", "fr-collapse fr-menu").Avec("id", id).Contenant(Balise("ul", "fr-menu__list").Contenant(entrees))));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary><c>&lt;dsfr-navigation&gt;</c><c>dsfr-entree</c> and <c>dsfr-menu</c>; inside <c>dsfr-entete</c> it takes its place in the header.</summary>
[HtmlTargetElement("dsfr-navigation")]
public sealed class NavigationTagHelper : ElementDsfr
{
    public string Libelle { get; set; } = "Menu principal";

    public string Id { get; set; } = "navigation";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(Emplacement)] = Emplacement.Navigation;
        var entrees = await output.GetChildContentAsync();
        var navigation = Balise("nav", "fr-nav").Avec("id", Id).Avec("role", "navigation")
            .Avec("aria-label", Exiger(Libelle, "dsfr-navigation n’a pas de libellé."))
            .Recevoir(output)
            .Contenant(Balise("ul", "fr-nav__list").Contenant(entrees));
        if (context.Items.TryGetValue(typeof(EnteteTagHelper), out var entete))
        {
            ((EnteteTagHelper)entete).Navigation = navigation;
            output.SuppressOutput();
        }
        else
        {
            Rendre(output, navigation);
        }
    }
}

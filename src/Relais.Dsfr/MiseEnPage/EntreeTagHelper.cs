using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary><c>&lt;dsfr-entree href="/rapports" actif="true"&gt;Rapports&lt;/dsfr-entree&gt;</c>, in a navigation, a menu, skip links or a footer.</summary>
[HtmlTargetElement("dsfr-entree")]
public sealed class EntreeTagHelper : ElementDsfr
{
    public string? Href { get; set; }

    public bool Actif { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var texte = await output.GetChildContentAsync();
        Exiger(EnTexte(texte), "dsfr-entree est vide : écrivez où elle mène.");
        var href = Href ?? throw new ComposantMalEcritException("dsfr-entree : dites où elle mène avec href=\"…\".");
        if (!context.Items.TryGetValue(typeof(Emplacement), out var emplacement))
            throw new ComposantMalEcritException("dsfr-entree se place dans dsfr-navigation, dsfr-menu, dsfr-evitement ou dsfr-pied.");
        var (ligne, lien) = (Emplacement)emplacement switch
        {
            Emplacement.Navigation => ("fr-nav__item", "fr-nav__link"),
            Emplacement.Menu => (null, "fr-nav__link"),
            Emplacement.Evitement => (null, "fr-link"),
            _ => ("fr-footer__bottom-item", "fr-footer__bottom-link"),
        };
        if (Actif && context.Items.TryGetValue(typeof(MenuTagHelper), out var menu))
            ((MenuTagHelper)menu).ContientLaPage = true;
        Rendre(output, Balise("li", ligne).Contenant(
            Balise("a", lien).Avec("href", href).Avec("aria-current", Actif ? "page" : null).Recevoir(output).Contenant(texte)));
    }
}

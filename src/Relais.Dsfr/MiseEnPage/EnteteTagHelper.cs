using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary>
/// <c>&lt;dsfr-entete bloc-marque="Préfet|du Val-d’Exemple" service="Relais"&gt;</c>, which may hold
/// <c>dsfr-outils</c> and <c>dsfr-navigation</c>: on a phone both go in a menu that opens over the page.
/// </summary>
[HtmlTargetElement("dsfr-entete")]
public sealed class EnteteTagHelper : ElementDsfr
{
    private const string Menu = "entete-menu";
    private const string BoutonDuMenu = "entete-menu-bouton";

    public string? BlocMarque { get; set; }

    public string? Service { get; set; }

    public string? Accroche { get; set; }

    public string Href { get; set; } = "/";

    internal IHtmlContent? Navigation { get; set; }

    internal IHtmlContent? Outils { get; set; }

    private bool AUnMenu => Navigation is not null || Outils is not null;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var lignes = MiseEnPage.BlocMarque.Lignes("dsfr-entete", BlocMarque);
        var service = Exiger(Service, "dsfr-entete n’a pas de nom de service.");
        context.Items[typeof(EnteteTagHelper)] = this;
        await output.GetChildContentAsync();
        Rendre(output, Balise("header", "fr-header").Avec("role", "banner").Recevoir(output).Contenant(
            Balise("div", "fr-header__body").Contenant(Balise("div", "fr-container").Contenant(
                Balise("div", "fr-header__body-row").Contenant(Marque(lignes, service), Raccourcis()))),
            MenuMobile()));
    }

    private TagBuilder Marque(string[] lignes, string service) => Balise("div", "fr-header__brand fr-enlarge-link").Contenant(
        Balise("div", "fr-header__brand-top").Contenant(
            Balise("div", "fr-header__logo").Contenant(MiseEnPage.BlocMarque.Logo(lignes)),
            AUnMenu ? Balise("div", "fr-header__navbar").Contenant(Bouton(BoutonDuMenu, "fr-btn--menu fr-btn", "Menu").Avec("data-fr-opened", "false")) : null),
        Balise("div", "fr-header__service").Contenant(
            Balise("a").Avec("href", Href).Avec("title", $"Accueil – {service} – {string.Join(' ', lignes)}").Contenant(
                Balise("p", "fr-header__service-title").Texte(service)),
            Accroche is null ? null : Balise("p", "fr-header__service-tagline").Texte(Accroche)));

    private TagBuilder? Raccourcis() => Outils is null ? null
        : Balise("div", "fr-header__tools").Contenant(Balise("div", "fr-header__tools-links").Contenant(Outils));

    /// <summary>The script of the DSFR copies the shortcuts into <c>fr-header__menu-links</c>.</summary>
    private TagBuilder? MenuMobile() => !AUnMenu ? null
        : Balise("div", "fr-header__menu fr-modal").Avec("id", Menu).Avec("aria-labelledby", BoutonDuMenu).Contenant(
            Balise("div", "fr-container").Contenant(
                Bouton(null, "fr-btn--close fr-btn", "Fermer"),
                Balise("div", "fr-header__menu-links"),
                Navigation));

    private static TagBuilder Bouton(string? id, string classes, string texte) => Balise("button", classes)
        .Avec("type", "button").Avec("id", id).Avec("aria-controls", Menu).Avec("title", texte).Texte(texte);
}

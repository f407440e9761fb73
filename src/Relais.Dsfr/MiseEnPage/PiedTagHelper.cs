using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary>
/// <c>&lt;dsfr-pied bloc-marque="…" accessibilite="partiellement conforme"&gt;</c><c>dsfr-entree</c>: the footer,
/// with the accessibility status that the law requires, the sites of the State and the display settings.
/// </summary>
[HtmlTargetElement("dsfr-pied")]
public sealed class PiedTagHelper : ElementDsfr
{
    private static readonly string[] Etats = ["non conforme", "partiellement conforme", "totalement conforme"];
    private static readonly string[] SitesDeLEtat = ["info.gouv.fr", "service-public.gouv.fr", "legifrance.gouv.fr", "data.gouv.fr"];

    public string? BlocMarque { get; set; }

    public string? Accessibilite { get; set; }

    public string AccessibiliteHref { get; set; } = "/accessibilite";

    public string Href { get; set; } = "/";

    public string? Description { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var lignes = MiseEnPage.BlocMarque.Lignes("dsfr-pied", BlocMarque);
        if (!Etats.Contains(Accessibilite, StringComparer.Ordinal))
            throw new ComposantInaccessibleException($"dsfr-pied : l’état d’accessibilité est obligatoire ({string.Join(", ", Etats)}).");
        context.Items[typeof(Emplacement)] = Emplacement.Pied;
        var entrees = await output.GetChildContentAsync();
        Rendre(output, Balise("footer", "fr-footer").Avec("role", "contentinfo").Avec("id", "pied").Recevoir(output).Contenant(
            Balise("div", "fr-container").Contenant(
                Balise("div", "fr-footer__body").Contenant(
                    Balise("div", "fr-footer__brand fr-enlarge-link").Contenant(
                        Balise("a").Avec("href", Href).Avec("title", $"Retour à l’accueil du site – {string.Join(' ', lignes)}")
                            .Contenant(MiseEnPage.BlocMarque.Logo(lignes))),
                    Balise("div", "fr-footer__content").Contenant(
                        Description is null ? null : Balise("p", "fr-footer__content-desc").Texte(Description),
                        Balise("ul", "fr-footer__content-list").Contenant([.. SitesDeLEtat.Select(Site)]))),
                Balise("div", "fr-footer__bottom").Contenant(
                    Balise("ul", "fr-footer__bottom-list").Contenant(
                        Ligne(Balise("a").Avec("href", AccessibiliteHref).Texte($"Accessibilité : {Accessibilite}")),
                        entrees,
                        Ligne(Affichage()))))));
    }

    private static TagBuilder Affichage() => ParametresAffichageTagHelper.Ouvrir(
        Balise("button", "fr-icon-theme-fill fr-btn--icon-left").Avec("type", "button").Texte("Paramètres d’affichage"));

    private static TagBuilder Ligne(TagBuilder lien) =>
        Balise("li", "fr-footer__bottom-item").Contenant(lien.Classe("fr-footer__bottom-link"));

    private static TagBuilder Site(string site) => Balise("li", "fr-footer__content-item").Contenant(
        Balise("a", "fr-footer__content-link").Avec("href", "https://" + site).Avec("title", site + " – nouvelle fenêtre")
            .Avec("target", "_blank").Avec("rel", "noopener external").Texte(site));
}

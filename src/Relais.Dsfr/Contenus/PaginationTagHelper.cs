using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary>
/// <c>&lt;dsfr-pagination page="2" total="12" /&gt;</c>: <c>total</c> pages, reached by <c>?page=</c> on the
/// current address, or on <c>base</c>. One page shows nothing.
/// </summary>
[HtmlTargetElement("dsfr-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : ElementDsfr
{
    private const string EnGrand = "fr-hidden fr-unhidden-lg";

    public int Page { get; set; } = 1;

    public int Total { get; set; }

    public string? Base { get; set; }

    public string Libelle { get; set; } = "Pagination";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (Total <= 1)
        {
            output.SuppressOutput();
            return;
        }

        var liste = Balise("ul", "fr-pagination__list").Contenant(
            Saut("fr-pagination__link--first", "Première page", 1, possible: Page > 1),
            Saut("fr-pagination__link--prev fr-pagination__link--lg-label", "Page précédente", Page - 1, possible: Page > 1));
        var avant = 0;
        foreach (var numero in Montrees())
        {
            if (numero > avant + 1)
                liste.Contenant(Balise("li").Contenant(Balise("span", "fr-pagination__link").Classe(EnGrand).Texte("…")));
            liste.Contenant(Numero(numero));
            avant = numero;
        }

        liste.Contenant(
            Saut("fr-pagination__link--next fr-pagination__link--lg-label", "Page suivante", Page + 1, possible: Page < Total),
            Saut("fr-pagination__link--last", "Dernière page", Total, possible: Page < Total));
        Rendre(output, Balise("nav", "fr-pagination").Avec("role", "navigation").Avec("aria-label", Libelle).Recevoir(output).Contenant(liste));
    }

    private bool EstAuBord => Page <= 2 || Page >= Total - 1;

    /// <summary>Three numbers at each end near the ends, as in the official samples; else the page and its neighbours.</summary>
    private IEnumerable<int> Montrees() => Enumerable.Range(1, Total).Where(numero =>
        numero == 1 || numero == Total || Math.Abs(numero - Page) <= 1 || (EstAuBord && (numero <= 3 || numero >= Total - 2)));

    private bool EstVuEnPetit(int numero) => numero == Page || numero == 1 || numero == Total || (EstAuBord && numero == 2);

    private TagBuilder Numero(int numero)
    {
        var lien = Balise("a", "fr-pagination__link")
            .Classe(EnGrand, si: !EstVuEnPetit(numero))
            .Avec("title", FormattableString.Invariant($"Page {numero}"));
        if (numero == Page)
            lien.Avec("aria-current", "page");
        else
            lien.Avec("href", Adresse(numero));
        return Balise("li").Contenant(lien.Texte(numero.ToString(CultureInfo.InvariantCulture)));
    }

    private TagBuilder Saut(string classes, string libelle, int vers, bool possible)
    {
        var lien = Balise("a", "fr-pagination__link").Classe(classes).Avec("title", libelle).Texte(libelle);
        return Balise("li").Contenant(possible
            ? lien.Avec("href", Adresse(vers))
            : lien.Avec("aria-disabled", "true").Avec("role", "link"));
    }

    private string Adresse(int numero) => AdresseCourante.Avec(
        ViewContext.HttpContext.Request, Base, ("page", numero == 1 ? null : numero.ToString(CultureInfo.InvariantCulture)));
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-pagination-curseur precedent="@…" suivant="@…" /&gt;</c>: addresses, or nothing where the list ends.</summary>
[HtmlTargetElement("dsfr-pagination-curseur", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationCurseurTagHelper : ElementDsfr
{
    public string? Precedent { get; set; }

    public string? Suivant { get; set; }

    public string Libelle { get; set; } = "Pagination";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (string.IsNullOrEmpty(Precedent) && string.IsNullOrEmpty(Suivant))
        {
            output.SuppressOutput();
            return;
        }

        Rendre(output, Balise("nav", "fr-pagination").Avec("role", "navigation").Avec("aria-label", Libelle).Recevoir(output).Contenant(
            Balise("ul", "fr-pagination__list").Contenant(
                Saut("fr-pagination__link--prev", "Page précédente", Precedent),
                Saut("fr-pagination__link--next", "Page suivante", Suivant))));
    }

    private static TagBuilder Saut(string classe, string libelle, string? href)
    {
        var lien = Balise("a", "fr-pagination__link").Classe(classe).Classe("fr-pagination__link--label").Texte(libelle);
        return Balise("li").Contenant(string.IsNullOrEmpty(href)
            ? lien.Avec("aria-disabled", "true").Avec("role", "link")
            : lien.Avec("href", href));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary>
/// <c>&lt;dsfr-tableau legende="Les observations de mars"&gt;&lt;thead&gt;…&lt;/dsfr-tableau&gt;</c>: on a phone each row
/// becomes a block where each value follows the title of its column.
/// </summary>
[HtmlTargetElement("dsfr-tableau")]
public sealed class TableauTagHelper : ElementDsfr
{
    private static readonly Dictionary<string, string?> Tailles = new(StringComparer.Ordinal)
    {
        ["sm"] = "fr-table--sm",
        ["md"] = null,
        ["lg"] = "fr-table--lg",
    };

    public string? Legende { get; set; }

    public bool LegendeVisible { get; set; } = true;

    public string Taille { get; set; } = "md";

    public bool Bordures { get; set; }

    /// <summary>Lets the text of the cells go to the next line, instead of widening the table.</summary>
    public bool Multiligne { get; set; }

    public bool SansDefilement { get; set; }

    /// <summary>False keeps rows and columns on a phone too: a table of figures that is read across, and scrolls.</summary>
    public bool Empile { get; set; } = true;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var legende = Exiger(Legende, "dsfr-tableau n’a pas de légende : dites avec legende=\"…\" ce qu’il montre (legende-visible=\"false\" la réserve aux lecteurs d’écran).");
        context.Items[typeof(Colonnes)] = new Colonnes();
        var lignes = await output.GetChildContentAsync();
        var html = EnHtml(lignes);
        if (!html.Contains("<th>", StringComparison.OrdinalIgnoreCase) && !html.Contains("<th ", StringComparison.OrdinalIgnoreCase))
            throw new ComposantInaccessibleException($"dsfr-tableau « {legende} » n’a pas d’en-tête : ajoutez un <thead> avec des <th scope=\"col\">.");
        var table = Balise("table").Recevoir(output, classes: false)
            .Contenant(Balise("caption").Texte(legende), lignes);
        Rendre(output, Balise("div", "fr-table")
            .Classe(Valeurs.Traduire("dsfr-tableau", "taille", Taille, Tailles))
            .Classe("fr-table--bordered", si: Bordures)
            .Classe("fr-table--multiline", si: Multiligne)
            .Classe("fr-table--no-scroll", si: SansDefilement)
            .Classe("fr-table--no-caption", si: !LegendeVisible)
            .Classe("relais-empile", si: Empile)
            .Classe(ClassesRecues(output))
            .Contenant(Balise("div", "fr-table__wrapper").Contenant(
                Balise("div", "fr-table__container").Contenant(
                    Balise("div", "fr-table__content").Contenant(table)))));
    }
}

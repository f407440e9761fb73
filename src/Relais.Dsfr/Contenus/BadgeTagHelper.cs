using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-badge type="succes"&gt;Visé&lt;/dsfr-badge&gt;</c>: a state, in a word.</summary>
[HtmlTargetElement("dsfr-badge")]
public sealed class BadgeTagHelper : ElementDsfr
{
    private static readonly Dictionary<string, string?> Types = new(StringComparer.Ordinal)
    {
        ["neutre"] = null,
        ["succes"] = "fr-badge--success",
        ["info"] = "fr-badge--info",
        ["attention"] = "fr-badge--warning",
        ["erreur"] = "fr-badge--error",
        ["nouveau"] = "fr-badge--new",
    };

    public string Type { get; set; } = "neutre";

    public bool SansIcone { get; set; }

    public bool Petit { get; set; }

    /// <summary>Inside a sentence or a title, where a paragraph is not allowed.</summary>
    public bool DansLeTexte { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var contenu = await output.GetChildContentAsync();
        Exiger(EnTexte(contenu), "dsfr-badge est vide : une couleur seule ne dit rien à tout le monde, écrivez l’état.");
        Rendre(output, Balise(DansLeTexte ? "span" : "p", "fr-badge")
            .Classe(Valeurs.Traduire("dsfr-badge", "type", Type, Types))
            .Classe("fr-badge--no-icon", si: SansIcone)
            .Classe("fr-badge--sm", si: Petit)
            .Recevoir(output)
            .Contenant(contenu));
    }
}

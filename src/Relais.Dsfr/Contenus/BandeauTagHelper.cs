using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-bandeau type="attention" titre="Démonstration"&gt;Les données sont inventées.&lt;/dsfr-bandeau&gt;</c></summary>
[HtmlTargetElement("dsfr-bandeau")]
public sealed class BandeauTagHelper : ElementDsfr
{
    private static readonly Dictionary<string, string?> Types = new(StringComparer.Ordinal)
    {
        ["info"] = "fr-notice--info",
        ["attention"] = "fr-notice--warning",
        ["alerte"] = "fr-notice--alert",
    };

    public string Type { get; set; } = "info";

    public string? Titre { get; set; }

    /// <summary>The script of the page adds a button that hides it.</summary>
    public bool Fermable { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var titre = Exiger(Titre, "dsfr-bandeau n’a pas de titre : dites l’essentiel avec titre=\"…\".");
        var description = await output.GetChildContentAsync();
        var phrase = Balise("p").Contenant(Balise("span", "fr-notice__title").Texte(titre));
        if (!description.IsEmptyOrWhiteSpace)
            phrase.Texte(" ").Contenant(Balise("span", "fr-notice__desc").Contenant(description));
        Rendre(output, Balise("div", "fr-notice")
            .Classe(Valeurs.Traduire("dsfr-bandeau", "type", Type, Types))
            .Marque("data-relais-fermable", si: Fermable)
            .Recevoir(output)
            .Contenant(Balise("div", "fr-container").Contenant(Balise("div", "fr-notice__body").Contenant(phrase))));
    }
}

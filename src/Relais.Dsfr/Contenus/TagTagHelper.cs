using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-tag href="/observations?theme=emploi"&gt;Emploi&lt;/dsfr-tag&gt;</c>: a word that classifies.</summary>
[HtmlTargetElement("dsfr-tag")]
public sealed class TagTagHelper : ElementDsfr
{
    public string? Href { get; set; }

    public bool Petit { get; set; }

    public string? Icone { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var contenu = await output.GetChildContentAsync();
        Exiger(EnTexte(contenu), "dsfr-tag est vide : écrivez le mot qui classe.");
        Rendre(output, Balise(Href is null ? "p" : "a", "fr-tag")
            .Classe("fr-tag--sm", si: Petit)
            .Classe(Valeurs.Icone("dsfr-tag", Icone))
            .Classe("fr-tag--icon-left", si: Icone is not null)
            .Avec("href", Href)
            .Recevoir(output)
            .Contenant(contenu));
    }
}

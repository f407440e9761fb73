using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-mise-en-avant titre="Rappel"&gt;Une phrase.&lt;/dsfr-mise-en-avant&gt;</c>: what must not be missed.</summary>
[HtmlTargetElement("dsfr-mise-en-avant")]
public sealed class MiseEnAvantTagHelper : ElementDsfr
{
    public string? Titre { get; set; }

    public string? Icone { get; set; }

    public int Niveau { get; set; } = 3;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var contenu = await output.GetChildContentAsync();
        Exiger(EnTexte(contenu), "dsfr-mise-en-avant est vide : écrivez ce qui ne doit pas échapper.");
        Rendre(output, Balise("div", "fr-callout")
            .Classe(Valeurs.Icone("dsfr-mise-en-avant", Icone))
            .Recevoir(output)
            .Contenant(
                string.IsNullOrWhiteSpace(Titre) ? null : Balise(Valeurs.Titre("dsfr-mise-en-avant", Niveau), "fr-callout__title").Texte(Titre),
                Paragraphes.Autour(contenu, "fr-callout__text")));
    }
}

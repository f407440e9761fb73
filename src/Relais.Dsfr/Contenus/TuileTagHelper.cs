using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-tuile titre="Observations" href="/observations" description="Saisir et relire" /&gt;</c>: an entrance to a part of the product.</summary>
[HtmlTargetElement("dsfr-tuile", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TuileTagHelper : ElementDsfr
{
    public string? Titre { get; set; }

    public string? Href { get; set; }

    public string? Description { get; set; }

    public string? Detail { get; set; }

    public int Niveau { get; set; } = 3;

    public bool Petite { get; set; }

    /// <summary>A drawing of the DSFR: « artwork/pictograms/… ».</summary>
    public string? Dessin { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var titre = Exiger(Titre, "dsfr-tuile n’a pas de titre : c’est lui qui porte le lien.");
        var badges = await output.GetChildContentAsync();
        Rendre(output, Balise("div", "fr-tile").Classe("fr-tile--sm", si: Petite).Classe("fr-enlarge-link", si: Href is not null)
            .Recevoir(output)
            .Contenant(
                Balise("div", "fr-tile__body").Contenant(Balise("div", "fr-tile__content").Contenant(
                    Balise(Valeurs.Titre("dsfr-tuile", Niveau), "fr-tile__title").Contenant(Lien.Ou(titre, Href)),
                    Description is null ? null : Balise("p", "fr-tile__desc").Texte(Description),
                    Detail is null ? null : Balise("p", "fr-tile__detail").Texte(Detail),
                    badges.IsEmptyOrWhiteSpace ? null : Balise("div", "fr-tile__start").Contenant(badges))),
                Dessin is null ? null : Balise("div", "fr-tile__header").Contenant(
                    Balise("div", "fr-tile__pictogram").Contenant(Pictogramme.Dessiner(Dessin)))));
    }
}

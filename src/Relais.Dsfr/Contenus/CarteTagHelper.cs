using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-carte titre="Les Tilleuls" href="/quartiers/…" description="…" detail="Mars 2026" /&gt;</c>; its content stands above the title (badges).</summary>
[HtmlTargetElement("dsfr-carte", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CarteTagHelper : ElementDsfr
{
    public string? Titre { get; set; }

    public string? Href { get; set; }

    public string? Description { get; set; }

    public string? Detail { get; set; }

    public int Niveau { get; set; } = 3;

    public bool Petite { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var titre = Exiger(Titre, "dsfr-carte n’a pas de titre : c’est lui qui porte le lien.");
        var badges = await output.GetChildContentAsync();
        Rendre(output, Balise("div", "fr-card").Classe("fr-enlarge-link", si: Href is not null).Classe("fr-card--sm", si: Petite)
            .Recevoir(output)
            .Contenant(Balise("div", "fr-card__body").Contenant(Balise("div", "fr-card__content").Contenant(
                Balise(Valeurs.Titre("dsfr-carte", Niveau), "fr-card__title").Contenant(Lien.Ou(titre, Href)),
                Description is null ? null : Balise("p", "fr-card__desc").Texte(Description),
                Detail is null && badges.IsEmptyOrWhiteSpace ? null : Balise("div", "fr-card__start").Contenant(
                    badges.IsEmptyOrWhiteSpace ? null : badges,
                    Detail is null ? null : Balise("p", "fr-card__detail").Texte(Detail))))));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

[HtmlTargetElement("dsfr-accordeon")]
public sealed class AccordeonTagHelper : ElementDsfr
{
    public string? Titre { get; set; }

    public int Niveau { get; set; } = 3;

    public bool Ouvert { get; set; }

    public string? Id { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var titre = Exiger(Titre, "dsfr-accordeon n’a pas de titre : c’est lui que l’on active pour l’ouvrir.");
        var id = Id ?? IdentifiantSuivant("accordeon");
        Rendre(output, Balise("section", "fr-accordion").Recevoir(output).Contenant(
            Balise(Valeurs.Titre("dsfr-accordeon", Niveau), "fr-accordion__title").Contenant(
                Balise("button", "fr-accordion__btn").Avec("type", "button")
                    .Avec("aria-expanded", Ouvert ? "true" : "false").Avec("aria-controls", id).Texte(titre)),
            Balise("div", "fr-collapse").Avec("id", id).Contenant(await output.GetChildContentAsync())));
    }
}

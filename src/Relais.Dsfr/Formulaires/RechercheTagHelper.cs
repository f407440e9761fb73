using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-recherche for="Texte" libelle="Rechercher une observation" /&gt;</c>, inside a form in GET.</summary>
[HtmlTargetElement("dsfr-recherche", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RechercheTagHelper : ElementDsfr
{
    [HtmlAttributeName("for")]
    public ModelExpression? For { get; set; }

    public string? Nom { get; set; }

    public string? Valeur { get; set; }

    public string? Libelle { get; set; }

    public bool Grande { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var nom = (For is null ? Nom : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name))
            ?? throw new ComposantMalEcritException("dsfr-recherche : précisez for=\"…\" ou nom=\"…\".");
        var libelle = Exiger(Libelle ?? For?.Metadata.DisplayName, "dsfr-recherche n’a pas de libellé : dites avec libelle=\"…\" ce qui est cherché.");
        var id = TagBuilder.CreateSanitizedId(nom, "_");
        var saisie = Balise("input", "fr-input").Avec("type", "search").Avec("id", id).Avec("name", nom)
            .Avec("value", Valeur ?? For?.Model?.ToString())
            .Avec("placeholder", libelle).Avec("aria-describedby", id + "-messages")
            .Recevoir(output, classes: false);
        Rendre(output, Balise("div", "fr-search-bar").Classe("fr-search-bar--lg", si: Grande).Classe(ClassesRecues(output))
            .Avec("role", "search")
            .Contenant(
                Balise("label", "fr-label").Avec("for", id).Texte(libelle),
                saisie,
                Balise("div", "fr-messages-group").Avec("id", id + "-messages").Avec("aria-live", "polite"),
                Balise("button", "fr-btn").Avec("type", "submit").Avec("title", Grande ? null : libelle).Texte("Rechercher")));
    }
}

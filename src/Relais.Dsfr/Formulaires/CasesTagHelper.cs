using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-cases for="Quartiers" options="Model.LesQuartiers" /&gt;</c>: several choices, for a property that holds a list.</summary>
[HtmlTargetElement("dsfr-cases", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CasesTagHelper : ChampAOptions
{
    public bool EnLigne { get; set; }

    protected override TagBuilder Construire(TagHelperOutput output)
    {
        var choisie = Choisie();
        return Ensemble(LesOptions.Select((option, rang) => Case(option, rang, choisie(option), output)), EnLigne);
    }

    private TagBuilder Case(SelectListItem option, int rang, bool choisie, TagHelperOutput output)
    {
        var id = IdentifiantDuChoix(rang);
        var messages = id + "-choix-messages";
        var bouton = Balise("input").Avec("type", "checkbox").Avec("name", Nom).Avec("value", ValeurDe(option))
            .Avec("aria-describedby", messages)
            .Marque("checked", si: choisie).Marque("disabled", si: option.Disabled)
            .Recevoir(output, classes: false).Avec("id", id);
        return Balise("div", "fr-checkbox-group").Contenant(
            bouton,
            Balise("label", "fr-label").Avec("for", id).Texte(option.Text).Indication((option as OptionRiche)?.Aide),
            Balise("div", "fr-messages-group").Avec("id", messages).Avec("aria-live", "polite"));
    }
}

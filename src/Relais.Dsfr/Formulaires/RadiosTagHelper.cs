using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Contenus;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-radios for="Nature" options="Model.Natures" en-ligne="true" /&gt;</c>: one choice among a few.</summary>
[HtmlTargetElement("dsfr-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadiosTagHelper : ChampAOptions
{
    public bool EnLigne { get; set; }

    public bool Riches { get; set; }

    protected override TagBuilder Construire(TagHelperOutput output)
    {
        var choisie = Choisie();
        return Ensemble(LesOptions.Select((option, rang) => Radio(option, rang, choisie(option), output)), EnLigne);
    }

    private TagBuilder Radio(SelectListItem option, int rang, bool choisie, TagHelperOutput output)
    {
        var id = IdentifiantDuChoix(rang);
        var riche = option as OptionRiche;
        var bouton = Balise("input").Avec("type", "radio").Avec("name", Nom).Avec("value", ValeurDe(option))
            .Marque("checked", si: choisie).Marque("disabled", si: option.Disabled)
            .Recevoir(output, classes: false).Avec("id", id);
        return Balise("div", "fr-radio-group").Classe("fr-radio-rich", si: Riches).Contenant(
            bouton,
            Balise("label", "fr-label").Avec("for", id).Texte(option.Text).Indication(riche?.Aide),
            Riches && riche?.Pictogramme is { } dessin ? Balise("div", "fr-radio-rich__pictogram").Contenant(Pictogramme.Dessiner(dessin)) : null);
    }
}

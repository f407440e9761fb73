using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-date for="ObserveLe" max="2026-03-31" /&gt;</c>: a day, with the calendar of the browser.</summary>
[HtmlTargetElement("dsfr-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper : ChampDeFormulaire
{
    protected override TagBuilder Construire(TagHelperOutput output)
    {
        var controle = Balise("input", "fr-input").Avec("type", "date").Avec("value", ValeurSaisie(MettreEnForme));
        return Balise("div", "fr-input-group")
            .Classe("fr-input-group--error", si: Erreur is not null)
            .Contenant(Etiquette(), Completer(controle, output), Messages());
    }

    private static string? MettreEnForme(object valeur) => valeur switch
    {
        DateOnly jour => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Invariante(valeur),
    };
}

using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-etapes courante="1" total="3" titre="Le lieu" suivante="Le texte" /&gt;</c></summary>
[HtmlTargetElement("dsfr-etapes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EtapesTagHelper : ElementDsfr
{
    public int Courante { get; set; }

    public int Total { get; set; }

    public string? Titre { get; set; }

    public string? Suivante { get; set; }

    public int Niveau { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var titre = Exiger(Titre, "dsfr-etapes n’a pas de titre : nommez l’étape en cours.");
        if (Courante < 1 || Courante > Total)
            throw new ComposantMalEcritException($"dsfr-etapes : l’étape {Courante} n’est pas entre 1 et {Total}.");
        if (Courante < Total)
            Exiger(Suivante, "dsfr-etapes : nommez l’étape suivante avec suivante=\"…\".");
        Rendre(output, Balise("div", "fr-stepper").Recevoir(output).Contenant(
            Balise(Valeurs.Titre("dsfr-etapes", Niveau), "fr-stepper__title").Texte(titre).Texte(" ").Contenant(
                Balise("span", "fr-stepper__state").Texte(FormattableString.Invariant($"Étape {Courante} sur {Total}"))),
            Balise("div", "fr-stepper__steps")
                .Avec("data-fr-current-step", Courante.ToString(CultureInfo.InvariantCulture))
                .Avec("data-fr-steps", Total.ToString(CultureInfo.InvariantCulture)),
            Courante == Total ? null : Balise("p", "fr-stepper__details").Contenant(
                Balise("span", "fr-text--bold").Texte("Étape suivante :")).Texte(" " + Suivante)));
    }
}

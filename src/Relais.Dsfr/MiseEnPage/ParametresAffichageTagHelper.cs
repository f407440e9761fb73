using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Contenus;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary><c>&lt;dsfr-parametres-affichage /&gt;</c>: light, dark, or as the system; the script of the DSFR keeps the choice.</summary>
[HtmlTargetElement("dsfr-parametres-affichage", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ParametresAffichageTagHelper : ElementDsfr
{
    private const string Fenetre = "fr-theme-modal";

    private static readonly (string Valeur, string Libelle, string? Aide, string Dessin)[] Themes =
    [
        ("light", "Thème clair", null, "artwork/pictograms/environment/sun.svg"),
        ("dark", "Thème sombre", null, "artwork/pictograms/environment/moon.svg"),
        ("system", "Système", "Utilise les paramètres système", "artwork/pictograms/system/system.svg"),
    ];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var choix = Balise("fieldset", "fr-fieldset").Avec("id", "display-fieldset").Contenant(
            Balise("legend", "fr-fieldset__legend--regular fr-fieldset__legend").Avec("id", "display-fieldset-legend")
                .Texte("Choisissez un thème pour personnaliser l’apparence du site."));
        foreach (var (valeur, libelle, aide, dessin) in Themes)
            choix.Contenant(Balise("div", "fr-fieldset__element").Contenant(Theme(valeur, libelle, aide, dessin)));
        Rendre(output, FenetreModale.Construire(
            Fenetre, "Paramètres d’affichage", "fr-col-12 fr-col-md-6 fr-col-lg-4",
            Balise("div", "fr-display").Avec("id", "fr-display").Contenant(choix)).Recevoir(output));
    }

    internal static TagBuilder Ouvrir(TagBuilder bouton) => bouton.Avec("aria-controls", Fenetre).Avec("data-fr-opened", "false");

    private static TagBuilder Theme(string valeur, string libelle, string? aide, string dessin)
    {
        var id = "fr-radios-theme-" + valeur;
        return Balise("div", "fr-radio-group fr-radio-rich").Contenant(
            Balise("input").Avec("type", "radio").Avec("value", valeur).Avec("id", id).Avec("name", "fr-radios-theme"),
            Balise("label", "fr-label").Avec("for", id).Texte(libelle).Indication(aide),
            Balise("div", "fr-radio-rich__pictogram").Contenant(Pictogramme.Dessiner(dessin, differe: true)));
    }
}

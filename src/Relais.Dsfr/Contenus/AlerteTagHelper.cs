using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-alerte type="succes" titre="Observation enregistrée"&gt;…&lt;/dsfr-alerte&gt;</c></summary>
[HtmlTargetElement("dsfr-alerte")]
public sealed class AlerteTagHelper : ElementDsfr
{
    private static readonly Dictionary<string, string?> Types = new(StringComparer.Ordinal)
    {
        ["succes"] = "fr-alert--success",
        ["info"] = "fr-alert--info",
        ["attention"] = "fr-alert--warning",
        ["erreur"] = "fr-alert--error",
    };

    public string Type { get; set; } = "info";

    public string? Titre { get; set; }

    public int Niveau { get; set; } = 3;

    public bool Petite { get; set; }

    /// <summary>The script of the page adds a button that hides it: without script there is none, and nothing is broken.</summary>
    public bool Fermable { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var contenu = await output.GetChildContentAsync();
        if (string.IsNullOrWhiteSpace(Titre) && EnTexte(contenu).Length == 0)
            throw new ComposantInaccessibleException("dsfr-alerte est vide : donnez-lui un titre ou un texte.");
        Rendre(output, Balise("div", "fr-alert")
            .Classe(Valeurs.Traduire("dsfr-alerte", "type", Type, Types))
            .Classe("fr-alert--sm", si: Petite)
            .Marque("data-relais-fermable", si: Fermable)
            .Recevoir(output)
            .Contenant(
                string.IsNullOrWhiteSpace(Titre) ? null : Balise(Valeurs.Titre("dsfr-alerte", Niveau), "fr-alert__title").Texte(Titre),
                Paragraphes.Autour(contenu)));
    }
}

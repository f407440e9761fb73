using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Relais.Dsfr.MiseEnPage;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Actions;

/// <summary><c>&lt;dsfr-bouton&gt;Enregistrer&lt;/dsfr-bouton&gt;</c>: a button, or a link that looks like one when it has <c>href</c>.</summary>
[HtmlTargetElement("dsfr-bouton")]
public sealed class BoutonTagHelper : ElementDsfr
{
    private static readonly Dictionary<string, string?> Variantes = new(StringComparer.Ordinal)
    {
        ["primaire"] = null,
        ["secondaire"] = "fr-btn--secondary",
        ["tertiaire"] = "fr-btn--tertiary",
        ["tertiaire-sans-contour"] = "fr-btn--tertiary-no-outline",
    };

    private static readonly Dictionary<string, string?> Tailles = new(StringComparer.Ordinal)
    {
        ["sm"] = "fr-btn--sm",
        ["md"] = null,
        ["lg"] = "fr-btn--lg",
    };

    private static readonly Dictionary<string, string?> Cotes = new(StringComparer.Ordinal)
    {
        ["gauche"] = "fr-btn--icon-left",
        ["droite"] = "fr-btn--icon-right",
    };

    public string Type { get; set; } = "submit";

    public string? Href { get; set; }

    /// <summary>Sends its own form to this address, for an action without fields.</summary>
    public string? Poster { get; set; }

    public string Variante { get; set; } = "primaire";

    public string? Icone { get; set; }

    public string IconeA { get; set; } = "gauche";

    /// <summary>Shows the icon alone; the text becomes the tooltip, and stays for screen readers.</summary>
    public bool IconeSeule { get; set; }

    public string Taille { get; set; } = "md";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var contenu = await output.GetChildContentAsync();
        var texte = Exiger(EnTexte(contenu), "dsfr-bouton est vide : écrivez ce qu’il fait, même quand il ne montre qu’une icône.");
        if (IconeSeule && Icone is null)
            throw new ComposantMalEcritException("dsfr-bouton : icone-seule demande une icône.");
        var bouton = Racine()
            .Classe(Valeurs.Icone("dsfr-bouton", Icone))
            .Classe(Valeurs.Traduire("dsfr-bouton", "icone-a", IconeA, Cotes), si: Icone is not null && !IconeSeule && !OutilsTagHelper.Entoure(context))
            .Classe(Valeurs.Traduire("dsfr-bouton", "variante", Variante, Variantes))
            .Classe(Valeurs.Traduire("dsfr-bouton", "taille", Taille, Tailles))
            .Avec("title", IconeSeule ? texte : null)
            .Recevoir(output)
            .Contenant(contenu);
        var action = Poster is null ? bouton : Formulaire(Poster, bouton);
        Rendre(output, BoutonsTagHelper.Entoure(context) ? Balise("li").Contenant(action) : action);
    }

    private TagBuilder Racine()
    {
        if (Href is not null)
            return Balise("a", "fr-btn").Avec("href", Href);
        return Type is "submit" or "button"
            ? Balise("button", "fr-btn").Avec("type", Type)
            : throw new ComposantMalEcritException($"dsfr-bouton : « {Type} » n’est pas un type de bouton (submit, button).");
    }

    private TagBuilder Formulaire(string adresse, TagBuilder bouton) =>
        Balise("form").Avec("method", "post").Avec("action", adresse).Contenant(
            ViewContext.HttpContext.RequestServices.GetRequiredService<IHtmlGenerator>().GenerateAntiforgery(ViewContext),
            bouton);
}

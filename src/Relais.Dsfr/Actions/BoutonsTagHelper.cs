using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Actions;

/// <summary><c>&lt;dsfr-boutons en-ligne="true"&gt;</c>buttons<c>&lt;/dsfr-boutons&gt;</c>: actions offered together, as a list.</summary>
[HtmlTargetElement("dsfr-boutons")]
public sealed class BoutonsTagHelper : ElementDsfr
{
    private static readonly Dictionary<string, string?> Lignes = new(StringComparer.Ordinal)
    {
        ["false"] = null,
        ["true"] = "fr-btns-group--inline",
        ["sm"] = "fr-btns-group--inline-sm",
        ["md"] = "fr-btns-group--inline-md",
        ["lg"] = "fr-btns-group--inline-lg",
    };

    private static readonly Dictionary<string, string?> Tailles = new(StringComparer.Ordinal)
    {
        ["sm"] = "fr-btns-group--sm",
        ["md"] = null,
        ["lg"] = "fr-btns-group--lg",
    };

    private static readonly Dictionary<string, string?> Cotes = new(StringComparer.Ordinal)
    {
        ["gauche"] = "fr-btns-group--icon-left",
        ["droite"] = "fr-btns-group--icon-right",
    };

    private static readonly Dictionary<string, string?> Alignements = new(StringComparer.Ordinal)
    {
        ["gauche"] = null,
        ["centre"] = "fr-btns-group--center",
        ["droite"] = "fr-btns-group--right",
    };

    /// <summary>true, or the width from which the buttons stand in a line: sm, md, lg.</summary>
    public string EnLigne { get; set; } = "false";

    public string Taille { get; set; } = "md";

    /// <summary>The side of the icons that the buttons have: gauche, droite.</summary>
    public string? Icone { get; set; }

    public string Alignement { get; set; } = "gauche";

    public bool MemeLargeur { get; set; }

    internal static bool Entoure(TagHelperContext context) => context.Items.ContainsKey(typeof(BoutonsTagHelper));

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(BoutonsTagHelper)] = true;
        var boutons = await output.GetChildContentAsync();
        if (boutons.IsEmptyOrWhiteSpace)
        {
            output.SuppressOutput();
            return;
        }

        Rendre(output, Balise("ul", "fr-btns-group")
            .Classe(Valeurs.Traduire("dsfr-boutons", "taille", Taille, Tailles))
            .Classe("fr-btns-group--equisized", si: MemeLargeur)
            .Classe(Valeurs.Traduire("dsfr-boutons", "en-ligne", EnLigne, Lignes))
            .Classe(Valeurs.Traduire("dsfr-boutons", "alignement", Alignement, Alignements))
            .Classe(Valeurs.Traduire("dsfr-boutons", "icone", Icone, Cotes))
            .Recevoir(output)
            .Contenant(boutons));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;

namespace Relais.Dsfr.Contenus;

/// <summary>A header cell of a <c>dsfr-tableau</c> says what it heads, and how its column is sorted.</summary>
[HtmlTargetElement("th")]
public sealed class EnTeteDeColonneTagHelper : TagHelper
{
    internal string? Sens { get; set; }

    /// <summary>The title without what a sorting link adds to it.</summary>
    internal string? Titre { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (!context.Items.TryGetValue(typeof(Colonnes), out var colonnes))
            return;
        context.Items[typeof(EnTeteDeColonneTagHelper)] = this;
        var contenu = await output.GetChildContentAsync();
        output.Content.SetHtmlContent(contenu);
        if (!output.Attributes.ContainsName("scope"))
            output.Attributes.SetAttribute("scope", "col");
        if (Sens is not null)
            output.Attributes.SetAttribute("aria-sort", Sens == "asc" ? "ascending" : "descending");
        if (string.Equals(output.Attributes["scope"].Value?.ToString(), "row", StringComparison.Ordinal))
            ((Colonnes)colonnes).Avancer(1);
        else
            ((Colonnes)colonnes).Ajouter(Titre ?? Balises.EnTexte(contenu));
    }
}

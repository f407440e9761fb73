using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Relais.Dsfr.Contenus;

/// <summary>A header cell of a <c>dsfr-tableau</c> says what it heads, and how its column is sorted.</summary>
[HtmlTargetElement("th")]
public sealed class EnTeteDeColonneTagHelper : TagHelper
{
    internal string? Sens { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (!context.Items.ContainsKey(typeof(TableauTagHelper)))
            return;
        context.Items[typeof(EnTeteDeColonneTagHelper)] = this;
        output.Content.SetHtmlContent(await output.GetChildContentAsync());
        if (!output.Attributes.ContainsName("scope"))
            output.Attributes.SetAttribute("scope", "col");
        if (Sens is not null)
            output.Attributes.SetAttribute("aria-sort", Sens == "asc" ? "ascending" : "descending");
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Relais.Dsfr.Contenus;

/// <summary>A cell of a <c>dsfr-tableau</c> carries the title of its column: on a phone the rows are stacked, and the title stands before the value.</summary>
[HtmlTargetElement("td")]
public sealed class CelluleTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (!context.Items.TryGetValue(typeof(Colonnes), out var colonnes))
            return;
        if (((Colonnes)colonnes).Avancer(Etendue(output)) is { Length: > 0 } titre)
            output.Attributes.SetAttribute("data-titre", titre);
    }

    private static int Etendue(TagHelperOutput output) =>
        output.Attributes.TryGetAttribute("colspan", out var attribut)
        && int.TryParse(Convert.ToString(attribut.Value, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var colonnes) ? colonnes : 1;
}

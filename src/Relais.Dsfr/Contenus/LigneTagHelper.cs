using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Relais.Dsfr.Contenus;

/// <summary>A row of a <c>dsfr-tableau</c>: its cells start again at the first column.</summary>
[HtmlTargetElement("tr")]
public sealed class LigneTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Items.TryGetValue(typeof(Colonnes), out var colonnes))
            ((Colonnes)colonnes).CommencerUneLigne();
    }
}

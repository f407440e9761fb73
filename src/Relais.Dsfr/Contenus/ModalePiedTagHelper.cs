using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;

namespace Relais.Dsfr.Contenus;

/// <summary>The actions of a modal, at its foot: a <c>dsfr-boutons</c>.</summary>
[HtmlTargetElement("dsfr-modale-pied", ParentTag = "dsfr-modale")]
public sealed class ModalePiedTagHelper : ElementDsfr
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        ((HtmlContentBuilder)context.Items[typeof(ModaleTagHelper)]).AppendHtml(await output.GetChildContentAsync());
        output.SuppressOutput();
    }
}

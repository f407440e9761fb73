using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-accordeons&gt;&lt;dsfr-accordeon titre="…"&gt;…</c>; opening one closes the others, unless <c>independants</c>.</summary>
[HtmlTargetElement("dsfr-accordeons")]
public sealed class AccordeonsTagHelper : ElementDsfr
{
    public bool Independants { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        Rendre(output, Balise("div", "fr-accordions-group")
            .Avec("data-fr-group", Independants ? "false" : null)
            .Recevoir(output)
            .Contenant(await output.GetChildContentAsync()));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Actions;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary>The shortcuts at the right of the header: <c>dsfr-bouton</c> with an icon.</summary>
[HtmlTargetElement("dsfr-outils")]
public sealed class OutilsTagHelper : ElementDsfr
{
    internal static bool Entoure(TagHelperContext context) => context.Items.ContainsKey(typeof(OutilsTagHelper));

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (!context.Items.TryGetValue(typeof(EnteteTagHelper), out var entete))
            throw new ComposantMalEcritException("dsfr-outils se place dans dsfr-entete.");
        context.Items[typeof(OutilsTagHelper)] = true;
        context.Items[typeof(BoutonsTagHelper)] = true;
        var boutons = await output.GetChildContentAsync();
        if (!boutons.IsEmptyOrWhiteSpace)
            ((EnteteTagHelper)entete).Outils = Balise("ul", "fr-btns-group").Contenant(boutons);
        output.SuppressOutput();
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-groupe legende="Le lieu"&gt;</c>fields<c>&lt;/dsfr-groupe&gt;</c>: fields that go together, under one title.</summary>
[HtmlTargetElement("dsfr-groupe")]
public sealed class GroupeTagHelper : ElementDsfr
{
    public string? Legende { get; set; }

    public string? Aide { get; set; }

    public string? Id { get; set; }

    internal static bool Entoure(TagHelperContext context) => context.Items.ContainsKey(typeof(GroupeTagHelper));

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var titre = Exiger(Legende, "dsfr-groupe n’a pas de légende : dites avec legende=\"…\" ce qui réunit ces champs.");
        var id = Id ?? IdentifiantSuivant("groupe");
        context.Items[typeof(GroupeTagHelper)] = true;
        var champs = await output.GetChildContentAsync();
        var legende = Balise("legend", "fr-fieldset__legend").Avec("id", id + "-legend").Texte(titre).Indication(Aide);
        Rendre(output, Balise("fieldset", "fr-fieldset").Avec("id", id)
            .Avec("aria-labelledby", $"{id}-legend {id}-messages")
            .Recevoir(output)
            .Contenant(legende, champs, Balise("div", "fr-messages-group").Avec("id", id + "-messages").Avec("aria-live", "polite")));
    }
}

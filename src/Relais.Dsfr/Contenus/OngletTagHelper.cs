using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;

namespace Relais.Dsfr.Contenus;

[HtmlTargetElement("dsfr-onglet", ParentTag = "dsfr-onglets")]
public sealed class OngletTagHelper : ElementDsfr
{
    public string? Titre { get; set; }

    public bool Actif { get; set; }

    public string? Icone { get; set; }

    public string? Id { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var titre = Exiger(Titre, "dsfr-onglet n’a pas de titre.");
        var contenu = await output.GetChildContentAsync();
        ((List<Onglet>)context.Items[typeof(OngletsTagHelper)]).Add(new(titre, contenu, Actif, Valeurs.Icone("dsfr-onglet", Icone), Id));
        output.SuppressOutput();
    }
}

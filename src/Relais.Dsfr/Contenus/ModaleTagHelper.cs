using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;

namespace Relais.Dsfr.Contenus;

/// <summary>
/// <c>&lt;dsfr-modale id="retrait" titre="Retirer l’observation ?"&gt;…&lt;/dsfr-modale&gt;</c>, opened by
/// <c>&lt;dsfr-bouton type="button" aria-controls="retrait" data-fr-opened="false"&gt;</c>.
/// </summary>
[HtmlTargetElement("dsfr-modale")]
public sealed class ModaleTagHelper : ElementDsfr
{
    private static readonly Dictionary<string, string?> Tailles = new(StringComparer.Ordinal)
    {
        ["sm"] = "fr-col-12 fr-col-md-6 fr-col-lg-4",
        ["md"] = "fr-col-12 fr-col-md-8 fr-col-lg-6",
        ["lg"] = "fr-col-12 fr-col-md-10 fr-col-lg-8",
    };

    public string? Id { get; set; }

    public string? Titre { get; set; }

    public string Taille { get; set; } = "md";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var id = Exiger(Id, "dsfr-modale n’a pas d’id : sans lui, aucun bouton ne l’ouvre.");
        var titre = Exiger(Titre, $"dsfr-modale « {id} » n’a pas de titre.");
        var pied = new HtmlContentBuilder();
        context.Items[typeof(ModaleTagHelper)] = pied;
        var contenu = await output.GetChildContentAsync();
        var colonnes = Valeurs.Traduire("dsfr-modale", "taille", Taille, Tailles)!;
        Rendre(output, FenetreModale.Construire(id, titre, colonnes, contenu, pied.Count == 0 ? null : pied).Recevoir(output));
    }
}

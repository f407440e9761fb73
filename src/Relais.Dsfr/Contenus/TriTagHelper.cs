using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary>
/// <c>&lt;th&gt;&lt;dsfr-tri champ="date" libelle="Date" par-defaut="desc" /&gt;&lt;/th&gt;</c>: sorts by
/// <c>?tri=date&amp;sens=asc|desc</c>, going back to the first page.
/// </summary>
[HtmlTargetElement("dsfr-tri", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TriTagHelper : ElementDsfr
{
    private static readonly string[] Reperes = ["page", "curseur", "apres", "avant"];

    public string? Champ { get; set; }

    public string? Libelle { get; set; }

    /// <summary>asc or desc: the list is sorted so when the address says nothing.</summary>
    public string? ParDefaut { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var champ = Champ ?? throw new ComposantMalEcritException("dsfr-tri : précisez champ=\"…\".");
        var libelle = Exiger(Libelle, $"dsfr-tri champ=\"{champ}\" n’a pas de libellé.");
        var requete = ViewContext.HttpContext.Request;
        var sens = SensActuel(champ);
        var suivant = sens == "asc" ? "desc" : "asc";
        if (context.Items.TryGetValue(typeof(EnTeteDeColonneTagHelper), out var colonne))
            (((EnTeteDeColonneTagHelper)colonne).Sens, ((EnTeteDeColonneTagHelper)colonne).Titre) = (sens, libelle);
        var adresse = AdresseCourante.Avec(requete, null, [.. Reperes.Select(r => (r, (string?)null)), ("tri", champ), ("sens", suivant)]);
        var action = $"Trier par {libelle}, ordre {(suivant == "asc" ? "croissant" : "décroissant")}";
        Rendre(output, Balise("div", "fr-cell--sort").Contenant(
            Balise("span", "fr-cell__title").Texte(libelle),
            Balise("a", sens is null ? "fr-btn--sort" : "fr-btn--sort-" + sens).Classe("fr-btn fr-btn--sm")
                .Avec("href", adresse).Avec("title", action).Recevoir(output).Texte(action)));
    }

    private string? SensActuel(string champ)
    {
        var requete = ViewContext.HttpContext.Request.Query;
        if (!requete.TryGetValue("tri", out var tri))
            return ParDefaut;
        if (!string.Equals(tri, champ, StringComparison.OrdinalIgnoreCase))
            return null;
        return string.Equals(requete["sens"], "desc", StringComparison.OrdinalIgnoreCase) ? "desc" : "asc";
    }
}

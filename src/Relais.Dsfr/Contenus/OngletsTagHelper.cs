using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary><c>&lt;dsfr-onglets libelle="Le quartier"&gt;&lt;dsfr-onglet titre="Carte"&gt;…</c></summary>
[HtmlTargetElement("dsfr-onglets")]
public sealed class OngletsTagHelper : ElementDsfr
{
    public string? Libelle { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var libelle = Exiger(Libelle, "dsfr-onglets n’a pas de libellé : nommez l’ensemble avec libelle=\"…\".");
        var onglets = new List<Onglet>();
        context.Items[typeof(OngletsTagHelper)] = onglets;
        await output.GetChildContentAsync();
        if (onglets.Count == 0)
            throw new ComposantInaccessibleException($"dsfr-onglets « {libelle} » n’a pas d’onglet.");
        var choisi = Math.Max(0, onglets.FindIndex(onglet => onglet.Actif));
        var liste = Balise("ul", "fr-tabs__list").Avec("role", "tablist").Avec("aria-label", libelle);
        var racine = Balise("div", "fr-tabs").Recevoir(output).Contenant(liste);
        foreach (var (rang, onglet) in onglets.Index())
        {
            var id = onglet.Id ?? IdentifiantSuivant("onglet");
            liste.Contenant(Balise("li").Avec("role", "presentation").Contenant(Bouton(onglet, id, rang == choisi)));
            racine.Contenant(Balise("div", "fr-tabs__panel").Classe("fr-tabs__panel--selected", si: rang == choisi)
                .Avec("id", id + "-panel").Avec("role", "tabpanel").Avec("aria-labelledby", id).Avec("tabindex", "0")
                .Contenant(onglet.Contenu));
        }

        Rendre(output, racine);
    }

    private static TagBuilder Bouton(Onglet onglet, string id, bool choisi) => Balise("button", "fr-tabs__tab")
        .Classe(onglet.Icone).Classe("fr-tabs__tab--icon-left", si: onglet.Icone is not null)
        .Avec("type", "button").Avec("id", id).Avec("role", "tab")
        .Avec("tabindex", choisi ? "0" : "-1").Avec("aria-selected", choisi ? "true" : "false").Avec("aria-controls", id + "-panel")
        .Texte(onglet.Titre);
}

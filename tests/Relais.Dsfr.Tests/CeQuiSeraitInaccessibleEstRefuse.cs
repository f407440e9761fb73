using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Dsfr.Actions;
using Relais.Dsfr.Contenus;
using Relais.Dsfr.Formulaires;
using Relais.Dsfr.MiseEnPage;
using Relais.Dsfr.Socle;
using Relais.Dsfr.Tests.Socle;

namespace Relais.Dsfr.Tests;

public sealed class CeQuiSeraitInaccessibleEstRefuse
{
    private readonly Page _page = new();

    private async Task RefuseAsync(string debut, Element element)
    {
        var refus = await Assert.ThrowsAsync<ComposantInaccessibleException>(() => _page.RendreAsync(element));
        Assert.StartsWith(debut, refus.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Un_champ_sans_libelle() => RefuseAsync("dsfr-champ for=\"SansLibelle\" n’a pas de libellé",
        new("dsfr-champ", new ChampTagHelper { For = _page.Pour("SansLibelle") }));

    [Fact]
    public Task Un_choix_sans_texte() => RefuseAsync("dsfr-radios for=\"Nature\" : le choix « 1 » n’a pas de texte",
        new("dsfr-radios", new RadiosTagHelper { For = _page.Pour("Nature"), Options = [new SelectListItem("", "1")] }));

    [Fact]
    public Task Un_fichier_sans_indication() => RefuseAsync("dsfr-fichier for=\"Photo\" : dites dans aide",
        new("dsfr-fichier", new FichierTagHelper { For = _page.Pour("Photo") }));

    [Fact]
    public Task Un_groupe_sans_legende() => RefuseAsync("dsfr-groupe n’a pas de légende", new("dsfr-groupe", new GroupeTagHelper()));

    [Fact]
    public Task Une_recherche_sans_libelle() => RefuseAsync("dsfr-recherche n’a pas de libellé", new("dsfr-recherche", new RechercheTagHelper { Nom = "texte" }));

    [Fact]
    public Task Un_bouton_vide() => RefuseAsync("dsfr-bouton est vide",
        new("dsfr-bouton", new BoutonTagHelper { Icone = "fr-icon-delete-line" }, "<span aria-hidden=\"true\"> </span>"));

    [Fact]
    public Task Un_tableau_sans_legende() => RefuseAsync("dsfr-tableau n’a pas de légende", new("dsfr-tableau", new TableauTagHelper(), "<tr><th>A</th></tr>"));

    [Fact]
    public Task Un_tableau_sans_en_tete() => RefuseAsync("dsfr-tableau « Les lignes » n’a pas d’en-tête",
        new("dsfr-tableau", new TableauTagHelper { Legende = "Les lignes" }, "<thead><tr><td>A</td></tr></thead>"));

    [Fact]
    public Task Une_alerte_vide() => RefuseAsync("dsfr-alerte est vide", new("dsfr-alerte", new AlerteTagHelper()));

    [Fact]
    public Task Un_badge_vide() => RefuseAsync("dsfr-badge est vide", new("dsfr-badge", new BadgeTagHelper { Type = "erreur" }));

    [Fact]
    public Task Un_tag_vide() => RefuseAsync("dsfr-tag est vide", new("dsfr-tag", new TagTagHelper { Href = "/" }, " "));

    [Fact]
    public Task Un_bandeau_sans_titre() => RefuseAsync("dsfr-bandeau n’a pas de titre", new("dsfr-bandeau", new BandeauTagHelper(), "Une phrase."));

    [Fact]
    public Task Une_mise_en_avant_vide() => RefuseAsync("dsfr-mise-en-avant est vide", new("dsfr-mise-en-avant", new MiseEnAvantTagHelper { Titre = "Rappel" }));

    [Fact]
    public Task Une_carte_sans_titre() => RefuseAsync("dsfr-carte n’a pas de titre", new("dsfr-carte", new CarteTagHelper { Href = "/" }));

    [Fact]
    public Task Une_tuile_sans_titre() => RefuseAsync("dsfr-tuile n’a pas de titre", new("dsfr-tuile", new TuileTagHelper { Href = "/" }));

    [Fact]
    public Task Des_onglets_sans_libelle() => RefuseAsync("dsfr-onglets n’a pas de libellé", new("dsfr-onglets", new OngletsTagHelper()));

    [Fact]
    public Task Des_onglets_sans_onglet() => RefuseAsync("dsfr-onglets « Le quartier » n’a pas d’onglet", new("dsfr-onglets", new OngletsTagHelper { Libelle = "Le quartier" }));

    [Fact]
    public Task Un_accordeon_sans_titre() => RefuseAsync("dsfr-accordeon n’a pas de titre", new("dsfr-accordeon", new AccordeonTagHelper()));

    [Fact]
    public Task Une_modale_sans_titre() => RefuseAsync("dsfr-modale « retrait » n’a pas de titre", new("dsfr-modale", new ModaleTagHelper { Id = "retrait" }));

    [Fact]
    public Task Des_etapes_sans_la_suivante() => RefuseAsync("dsfr-etapes : nommez l’étape suivante",
        new("dsfr-etapes", new EtapesTagHelper { Courante = 1, Total = 2, Titre = "Le lieu" }));

    [Fact]
    public Task Un_tri_sans_libelle() => RefuseAsync("dsfr-tri champ=\"date\" n’a pas de libellé", new("dsfr-tri", new TriTagHelper { Champ = "date" }));

    [Fact]
    public Task Un_entete_sans_bloc_marque() => RefuseAsync("dsfr-entete n’a pas de bloc-marque", new("dsfr-entete", new EnteteTagHelper { Service = "Relais" }));

    [Fact]
    public Task Une_entree_vide() => RefuseAsync("dsfr-entree est vide",
        new("dsfr-navigation", new NavigationTagHelper(), new Element("dsfr-entree", new EntreeTagHelper { Href = "/" })));

    [Fact]
    public Task Un_evitement_vide() => RefuseAsync("dsfr-evitement est vide", new("dsfr-evitement", new EvitementTagHelper()));

    [Fact]
    public Task Un_pied_sans_etat_d_accessibilite() => RefuseAsync("dsfr-pied : l’état d’accessibilité est obligatoire",
        new("dsfr-pied", new PiedTagHelper { BlocMarque = "Préfet" }));

    [Theory]
    [InlineData("rouge")]
    [InlineData("Primaire")]
    public async Task Une_variante_qui_n_existe_pas_est_refusee(string variante)
    {
        var refus = await Assert.ThrowsAsync<ComposantMalEcritException>(() =>
            _page.RendreAsync(new("dsfr-bouton", new BoutonTagHelper { Variante = variante }, "Enregistrer")));
        Assert.Contains("Valeurs permises : primaire", refus.Message, StringComparison.Ordinal);
    }
}

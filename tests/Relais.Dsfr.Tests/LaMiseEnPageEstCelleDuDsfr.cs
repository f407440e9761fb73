using Relais.Dsfr.Actions;
using Relais.Dsfr.MiseEnPage;
using Relais.Dsfr.Tests.Socle;

namespace Relais.Dsfr.Tests;

public sealed class LaMiseEnPageEstCelleDuDsfr
{
    private readonly Page _page = new();

    private static Element Entree(string texte, bool actif = false) => new("dsfr-entree", new EntreeTagHelper { Href = "#contenu", Actif = actif }, texte);

    [Fact]
    public async Task Un_entete_avec_des_raccourcis()
    {
        var officiel = Officiel.Exemple("header", "Header sans navigation avec une liste de raccourcis");
        var raccourcis = officiel.QuerySelectorAll(".fr-header__tools a").ToList();
        foreach (var raccourci in raccourcis)
            raccourci.ClassName = "fr-btn fr-icon-account-circle-line";
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-entete",
            new EnteteTagHelper { BlocMarque = "Préfet|du Val-d’Exemple", Service = "Relais", Accroche = "Du terrain à la décision" },
            new Element("dsfr-outils", new OutilsTagHelper(), [.. raccourcis.Select(_ =>
                new Element("dsfr-bouton", new BoutonTagHelper { Href = "/", Icone = "fr-icon-account-circle-line" }, "Mon compte"))]))));
    }

    [Fact]
    public async Task Un_entete_sans_rien_a_ouvrir_n_a_pas_de_bouton()
    {
        var rendu = await _page.RendreAsync(new("dsfr-entete", new EnteteTagHelper { BlocMarque = "Préfet|du Val-d’Exemple", Service = "Relais" }));
        Assert.Empty(Officiel.Html(rendu)[0].QuerySelectorAll("button, .fr-modal"));
    }

    [Fact]
    public async Task La_navigation_prend_place_dans_le_menu_de_l_entete()
    {
        var rendu = await _page.RendreAsync(new("dsfr-entete", new EnteteTagHelper { BlocMarque = "Préfet", Service = "Relais" },
            new Element("dsfr-navigation", new NavigationTagHelper(), Entree("Accueil", actif: true))));

        var menu = Officiel.Html(rendu)[0].QuerySelector(".fr-header__menu > .fr-container > nav.fr-nav");
        Assert.Equal("page", menu!.QuerySelector("a")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Un_menu_qui_contient_la_page()
    {
        var officiel = Officiel.Exemple("navigation", "Navigation Principale").QuerySelector("li:has(> button[aria-current]) ")!;
        var lignes = officiel.QuerySelectorAll(".fr-menu__list > li").ToList();
        var rendu = await _page.RendreAsync(new("dsfr-navigation", new NavigationTagHelper(),
            new Element("dsfr-menu", new MenuTagHelper { Libelle = "Terrain" },
                [.. lignes.Select(l => Entree("Observations", actif: l.QuerySelector("[aria-current]") is not null))])));
        Structure.EstCelleDe(officiel, Officiel.Html(rendu)[0].QuerySelector("li")!.OuterHtml);
    }

    [Fact]
    public async Task Des_liens_d_evitement()
    {
        var officiel = Officiel.Exemple("skiplink", "Liens d’évitement");
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-evitement", new EvitementTagHelper(),
            Entree("Contenu"), Entree("Menu"), Entree("Recherche"), Entree("Pied de page"))));
    }

    [Fact]
    public async Task Un_fil_d_ariane()
    {
        var officiel = Officiel.Exemple("breadcrumb", "Fil d’Ariane avec liens");
        var maillons = officiel.QuerySelectorAll("li a").Select(a =>
            new Element("dsfr-maillon", new MaillonTagHelper { Href = a.GetAttribute("href") }, "Page"));
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-fil-ariane", new FilArianeTagHelper(), [.. maillons])));
    }

    /// <summary>Ours has no licence of contents, as it publishes none, and opens the display settings from its last line.</summary>
    [Fact]
    public async Task Un_pied_de_page()
    {
        var officiel = Officiel.Exemple("footer", "Pied de page minimal");
        officiel.QuerySelector(".fr-footer__bottom-copy")!.Remove();
        var derniere = officiel.QuerySelectorAll(".fr-footer__bottom-item")[^1];
        derniere.InnerHtml = "<button type='button' class='fr-icon-theme-fill fr-btn--icon-left fr-footer__bottom-link' aria-controls='fr-theme-modal' data-fr-opened='false'></button>";
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-pied",
            new PiedTagHelper { BlocMarque = "Préfet|du Val-d’Exemple", Accessibilite = "non conforme", Description = "Relais complète le téléphone." },
            Entree("Mentions légales"), Entree("Données personnelles"), Entree("Aide"))));
    }

    [Fact]
    public async Task Les_parametres_d_affichage_dont_les_dessins_attendent_l_ouverture()
    {
        var officiel = Officiel.Exemple("display", "Snippet modale de paramètres d'affichage", "dialog");
        foreach (var dessin in officiel.QuerySelectorAll("use")) dessin.RemoveAttribute("href");
        var rendu = await _page.RendreAsync(new("dsfr-parametres-affichage", new ParametresAffichageTagHelper()));
        Structure.EstCelleDe(officiel, rendu);
        Assert.All(Officiel.Html(rendu).SelectMany(e => e.QuerySelectorAll("use")), u => Assert.StartsWith("/dsfr/artwork/pictograms/", u.GetAttribute("data-href"), StringComparison.Ordinal));
    }
}

using Relais.Dsfr.Actions;
using Relais.Dsfr.Contenus;
using Relais.Dsfr.Tests.Socle;
using IElement = AngleSharp.Dom.IElement;

namespace Relais.Dsfr.Tests;

public sealed class LesBoutonsEtContenusSontCeuxDuDsfr
{
    private readonly Page _page = new();

    private static IElement Sans(IElement officiel, string selecteur)
    {
        foreach (var element in officiel.QuerySelectorAll(selecteur).ToList())
            element.Remove();
        return officiel;
    }

    public static TheoryData<string, BoutonTagHelper> Boutons => new()
    {
        { "Bouton simple", new() { Type = "button" } },
        { "Bouton simple SM", new() { Type = "button", Taille = "sm" } },
        { "Bouton simple LG", new() { Type = "button", Taille = "lg" } },
        { "Bouton icon à gauche", new() { Type = "button", Icone = "fr-icon-checkbox-circle-line" } },
        { "Bouton icon à droite", new() { Type = "button", Icone = "fr-icon-checkbox-circle-line", IconeA = "droite" } },
        { "Bouton icon seule", new() { Type = "button", Icone = "fr-icon-checkbox-circle-line", IconeSeule = true } },
        { "Bouton markup a href", new() { Href = "/" } },
        { "Bouton secondaire", new() { Type = "button", Variante = "secondaire" } },
        { "Bouton tertiaire", new() { Type = "button", Variante = "tertiaire" } },
        { "Bouton tertiaire sans contour", new() { Type = "button", Variante = "tertiaire-sans-contour" } },
    };

    [Theory]
    [MemberData(nameof(Boutons), DisableDiscoveryEnumeration = true)]
    public async Task Un_bouton(string exemple, BoutonTagHelper bouton) => Structure.EstCelleDe(
        Officiel.Exemple("button", exemple), await _page.RendreAsync(new("dsfr-bouton", bouton, "Enregistrer")));

    [Theory]
    [InlineData("md", "ul.fr-btns-group")]
    [InlineData("sm", "ul.fr-btns-group--sm")]
    [InlineData("lg", "ul.fr-btns-group--lg")]
    public async Task Des_boutons(string taille, string classe)
    {
        var bouton = () => new Element("dsfr-bouton", new BoutonTagHelper { Type = "button", Variante = "secondaire" }, "Choix");
        Structure.EstCelleDe(
            Officiel.Premier("button", classe),
            await _page.RendreAsync(new("dsfr-boutons", new BoutonsTagHelper { Taille = taille }, bouton(), bouton(), bouton())));
    }

    [Theory]
    [InlineData("Alerte succès", "succes")]
    [InlineData("Alerte erreur", "erreur")]
    [InlineData("Alerte info", "info")]
    [InlineData("Alerte attention", "attention")]
    public async Task Une_alerte(string exemple, string type) => Structure.EstCelleDe(
        Officiel.Exemple("alert", exemple),
        await _page.RendreAsync(new("dsfr-alerte", new AlerteTagHelper { Type = type, Titre = "Titre" }, "Une phrase.")));

    [Fact]
    public async Task Une_petite_alerte() => Structure.EstCelleDe(
        Officiel.Exemple("alert", "Alerte taille SM sans titre"),
        await _page.RendreAsync(new("dsfr-alerte", new AlerteTagHelper { Petite = true }, "Une phrase.")));

    [Theory]
    [InlineData("neutre", false, "p.fr-badge")]
    [InlineData("succes", false, "p.fr-badge--success")]
    [InlineData("succes", true, "p.fr-badge--success.fr-badge--no-icon")]
    [InlineData("info", false, "p.fr-badge--info")]
    [InlineData("attention", false, "p.fr-badge--warning")]
    [InlineData("erreur", false, "p.fr-badge--error")]
    [InlineData("nouveau", false, "p.fr-badge--new")]
    public async Task Un_badge(string type, bool sansIcone, string exemple) => Structure.EstCelleDe(
        Officiel.Premier("badge", exemple),
        await _page.RendreAsync(new("dsfr-badge", new BadgeTagHelper { Type = type, SansIcone = sansIcone }, "Visé")));

    [Theory]
    [InlineData(null, false, "p.fr-tag")]
    [InlineData(null, true, "p.fr-tag--sm")]
    [InlineData("/", false, "a.fr-tag[href]")]
    [InlineData("/", true, "a.fr-tag--sm[href]")]
    public async Task Un_tag(string? href, bool petit, string exemple) => Structure.EstCelleDe(
        Officiel.Premier("tag", exemple),
        await _page.RendreAsync(new("dsfr-tag", new TagTagHelper { Href = href, Petit = petit }, "Emploi")));

    [Theory]
    [InlineData("Tableau MD (défaut)", "md", false, true)]
    [InlineData("Tableau SM", "sm", false, true)]
    [InlineData("Tableau avec bordures verticales", "md", true, true)]
    [InlineData("Tableau avec titre invisible", "md", false, false)]
    public async Task Un_tableau(string exemple, string taille, bool bordures, bool visible)
    {
        var officiel = Officiel.Exemple("table", exemple);
        var lignes = string.Concat(officiel.QuerySelectorAll("thead,tbody").Select(e => e.OuterHtml));
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-tableau",
            new TableauTagHelper { Legende = "Les lignes", Taille = taille, Bordures = bordures, LegendeVisible = visible, Empile = false }, lignes)));
    }

    [Fact]
    public async Task Un_bandeau()
    {
        var officiel = Sans(Officiel.Exemple("notice", "Bandeau d'avertissement"), "button, a");
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-bandeau", new BandeauTagHelper { Type = "attention", Titre = "Démonstration" }, "Données inventées.")));
    }

    [Fact]
    public async Task Une_mise_en_avant() => Structure.EstCelleDe(
        Officiel.Exemple("callout", "Mise en avant avec titre et texte"),
        await _page.RendreAsync(new("dsfr-mise-en-avant", new MiseEnAvantTagHelper { Titre = "Rappel" }, "Une phrase.")));

    [Fact]
    public async Task Une_carte() => Structure.EstCelleDe(
        Sans(Officiel.Exemple("card", "Carte verticale avec détail"), ".fr-card__header"),
        await _page.RendreAsync(new("dsfr-carte", new CarteTagHelper { Titre = "Les Tilleuls", Href = "/", Description = "Une phrase.", Detail = "Mars" })));

    [Fact]
    public async Task Une_carte_sans_rien_de_plus() => Structure.EstCelleDe(
        Officiel.Exemple("card", "Carte sans image"),
        await _page.RendreAsync(new("dsfr-carte", new CarteTagHelper { Titre = "Les Tilleuls", Href = "/" })));

    [Fact]
    public async Task Une_tuile() => Structure.EstCelleDe(
        Officiel.Exemple("tile", "tuile verticale md, taille par défaut"),
        await _page.RendreAsync(new("dsfr-tuile", new TuileTagHelper { Titre = "Rapports", Href = "/", Description = "Une phrase.", Detail = "3", Dessin = "artwork/pictograms/buildings/city-hall.svg" })));

    [Fact]
    public async Task Des_onglets() => Structure.EstCelleDe(
        Officiel.Exemple("tab", "Onglets 2 éléments"),
        await _page.RendreAsync(new("dsfr-onglets", new OngletsTagHelper { Libelle = "Le quartier" },
            new Element("dsfr-onglet", new OngletTagHelper { Titre = "Carte" }),
            new Element("dsfr-onglet", new OngletTagHelper { Titre = "Tableau" }))));

    [Fact]
    public async Task Un_accordeon() => Structure.EstCelleDe(
        Officiel.Exemple("accordion", "Accordéon"),
        await _page.RendreAsync(new("dsfr-accordeon", new AccordeonTagHelper { Titre = "Détail" })));

    [Fact]
    public async Task Des_accordeons() => Structure.EstCelleDe(
        Officiel.Exemple("accordion", "Groupe d‘accordéons"),
        await _page.RendreAsync(new("dsfr-accordeons", new AccordeonsTagHelper(),
            [.. Enumerable.Range(1, 6).Select(n => new Element("dsfr-accordeon", new AccordeonTagHelper { Titre = $"Détail {n}" }))])));

    [Theory]
    [InlineData("Modale simple", "md")]
    [InlineData("Modale SM", "sm")]
    [InlineData("Modale LG", "lg")]
    public async Task Une_modale(string exemple, string taille) => Structure.EstCelleDe(
        Sans(Officiel.Exemple("modal", exemple, "dialog"), "h2 > span"),
        await _page.RendreAsync(new("dsfr-modale", new ModaleTagHelper { Id = "retrait", Titre = "Retirer ?", Taille = taille }, "<p>Une phrase.</p>")));

    [Fact]
    public async Task Des_etapes() => Structure.EstCelleDe(
        Officiel.Exemple("stepper", "Exemple d'indicateur d'étape 1 sur 3"),
        await _page.RendreAsync(new("dsfr-etapes", new EtapesTagHelper { Courante = 1, Total = 3, Titre = "Le lieu", Suivante = "Le texte" })));

    [Theory]
    [InlineData("Pagination première page", 1)]
    [InlineData("Pagination deuxième page", 2)]
    [InlineData("Pagination dernière page", 132)]
    public async Task Une_pagination(string exemple, int page)
    {
        var officiel = Officiel.Exemple("pagination", exemple);
        officiel.RemoveAttribute("data-fr-analytics-page-total");
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-pagination", new PaginationTagHelper { Page = page, Total = 132 })));
    }

    [Fact]
    public async Task Une_pagination_par_curseur()
    {
        var officiel = Officiel.Exemple("pagination", "Élément de navigation avec libellés");
        var suivant = (IElement)officiel.QuerySelector("li")!.Clone();
        suivant.QuerySelector("a")!.ClassName = "fr-pagination__link fr-pagination__link--next fr-pagination__link--label";
        officiel.QuerySelector("ul")!.AppendChild(suivant);
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-pagination-curseur", new PaginationCurseurTagHelper { Precedent = "/?avant=1", Suivant = "/?apres=2" })));
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Dsfr.Formulaires;
using Relais.Dsfr.Tests.Socle;
using IElement = AngleSharp.Dom.IElement;

namespace Relais.Dsfr.Tests;

public sealed class LesChampsSontCeuxDuDsfr
{
    private readonly Page _page = new();

    private static SelectListItem[] Options(int nombre) =>
        [.. Enumerable.Range(1, nombre).Select(n => new SelectListItem($"Choix {n}", $"{n}"))];

    /// <summary>Ours says more than the official sample: the field in error is marked as such.</summary>
    private static IElement EnErreur(IElement officiel)
    {
        officiel.QuerySelector("input,select,textarea")!.SetAttribute("aria-invalid", "true");
        return officiel;
    }

    [Fact]
    public async Task Un_champ_de_texte() => Structure.EstCelleDe(
        Officiel.Exemple("input", "Champ de type \"text\""),
        await _page.RendreAsync(new("dsfr-champ", new ChampTagHelper { For = _page.Pour("Objet") })));

    [Fact]
    public async Task Un_champ_de_nombre() => Structure.EstCelleDe(
        Officiel.Exemple("input", "Champ de type \"number\""),
        await _page.RendreAsync(new("dsfr-champ", new ChampTagHelper { For = _page.Pour("Nombre"), Type = "number" })));

    [Fact]
    public async Task Un_champ_avec_une_aide() => Structure.EstCelleDe(
        Officiel.Exemple("input", "Champ avec texte additionnel"),
        await _page.RendreAsync(new("dsfr-champ", new ChampTagHelper { For = _page.Pour("Objet"), Aide = "Une phrase suffit." })));

    [Fact]
    public async Task Un_champ_en_erreur() => Structure.EstCelleDe(
        EnErreur(Officiel.Exemple("input", "Champ en erreur avec texte d'erreur")),
        await _page.AvecErreur("Objet", "Précisez l’objet.").RendreAsync(new("dsfr-champ", new ChampTagHelper { For = _page.Pour("Objet") })));

    [Fact]
    public async Task Une_zone_de_texte()
    {
        var officiel = Officiel.Exemple("input", "Champ de type \"textarea\"");
        officiel.QuerySelector("textarea")!.SetAttribute("rows", "5");
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-champ", new ChampTagHelper { For = _page.Pour("Objet"), Lignes = 5 })));
    }

    [Fact]
    public async Task Une_date() => Structure.EstCelleDe(
        Officiel.Exemple("input", "Champ de type \"date\""),
        await _page.RendreAsync(new("dsfr-date", new DateTagHelper { For = _page.Pour("Jour") })));

    /// <summary>The rules of passwords are a hint here, not messages that a script would check.</summary>
    [Fact]
    public async Task Un_mot_de_passe()
    {
        var officiel = Officiel.Exemple("password", "Mot de passe avec description");
        foreach (var regle in officiel.QuerySelectorAll(".fr-message").ToList())
            regle.Remove();
        officiel.QuerySelector("input")!.RemoveAttribute("aria-required");
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-champ", new ChampTagHelper { For = _page.Pour("Objet"), Type = "password", Aide = "12 caractères au moins." })));
    }

    [Fact]
    public async Task Une_liste() => Structure.EstCelleDe(
        Officiel.Exemple("select", "Liste déroulante par défaut"),
        await _page.RendreAsync(new("dsfr-liste", new ListeTagHelper { For = _page.Pour("Nature"), Options = Options(4), Invite = "Choisir" })));

    [Fact]
    public async Task Une_liste_en_erreur() => Structure.EstCelleDe(
        EnErreur(Officiel.Exemple("select", "Liste déroulante erreur")),
        await _page.AvecErreur("Nature", "Choisissez.").RendreAsync(new("dsfr-liste", new ListeTagHelper { For = _page.Pour("Nature"), Options = Options(4), Invite = "Choisir" })));

    [Fact]
    public async Task Une_liste_avec_des_groupes()
    {
        var groupes = new[] { new SelectListGroup { Name = "A" }, new SelectListGroup { Name = "B" } };
        var options = Options(7);
        for (var i = 0; i < options.Length; i++)
            options[i].Group = groupes[i < 4 ? 0 : 1];
        Structure.EstCelleDe(
            Officiel.Exemple("select", "Liste déroulante avec groupe d'options"),
            await _page.RendreAsync(new("dsfr-liste", new ListeTagHelper { For = _page.Pour("Nature"), Options = options, Invite = "Choisir" })));
    }

    [Fact]
    public async Task Des_boutons_radio() => Structure.EstCelleDe(
        Officiel.Exemple("radio", "Ensemble de boutons radio"),
        await _page.AvecSaisie("Nature", "2").RendreAsync(new("dsfr-radios", new RadiosTagHelper { For = _page.Pour("Nature"), Options = Options(3) })));

    [Fact]
    public async Task Des_boutons_radio_en_ligne() => Structure.EstCelleDe(
        Officiel.Exemple("radio", "Ensemble de boutons radio en ligne"),
        await _page.RendreAsync(new("dsfr-radios", new RadiosTagHelper { For = _page.Pour("Nature"), Options = Options(3), EnLigne = true })));

    [Fact]
    public async Task Des_boutons_radio_en_erreur() => Structure.EstCelleDe(
        Officiel.Exemple("radio", "Ensemble de boutons radio avec erreur"),
        await _page.AvecErreur("Nature", "Choisissez.").RendreAsync(new("dsfr-radios", new RadiosTagHelper { For = _page.Pour("Nature"), Options = Options(3) })));

    [Fact]
    public async Task Des_boutons_radio_riches() => Structure.EstCelleDe(
        Officiel.Exemple("radio", "Ensemble de boutons radio riches, simple"),
        await _page.AvecSaisie("Nature", "2").RendreAsync(new("dsfr-radios", new RadiosTagHelper
        {
            For = _page.Pour("Nature"),
            Riches = true,
            Options = Options(3).Select(o => new OptionRiche { Text = o.Text, Value = o.Value, Pictogramme = "artwork/pictograms/buildings/city-hall.svg" }),
        })));

    [Fact]
    public async Task Des_cases_a_cocher() => Structure.EstCelleDe(
        Officiel.Exemple("checkbox", "Ensemble de cases à cocher"),
        await _page.AvecSaisie("Choix", "2").RendreAsync(new("dsfr-cases", new CasesTagHelper { For = _page.Pour("Choix"), Options = Options(3) })));

    [Fact]
    public async Task Des_cases_a_cocher_en_erreur() => Structure.EstCelleDe(
        Officiel.Exemple("checkbox", "Ensemble de cases à cocher avec erreur"),
        await _page.AvecErreur("Choix", "Cochez-en une.").RendreAsync(new("dsfr-cases", new CasesTagHelper { For = _page.Pour("Choix"), Options = Options(3) })));

    [Fact]
    public async Task Une_case_seule() => Structure.EstCelleDe(
        Officiel.Exemple("checkbox", "Case à cocher seule"),
        await _page.RendreAsync(new("dsfr-case", new CaseTagHelper { For = _page.Pour("EstConfirme") })));

    [Fact]
    public async Task Une_case_seule_en_erreur() => Structure.EstCelleDe(
        EnErreur(Officiel.Exemple("checkbox", "Case à cocher seule avec erreur")),
        await _page.AvecErreur("EstConfirme", "Confirmez.").RendreAsync(new("dsfr-case", new CaseTagHelper { For = _page.Pour("EstConfirme") })));

    [Fact]
    public async Task Un_fichier() => Structure.EstCelleDe(
        Officiel.Exemple("upload", "Bouton upload 1 seul fichier"),
        await _page.RendreAsync(new("dsfr-fichier", new FichierTagHelper { For = _page.Pour("Photo"), Aide = "10 Mo au plus." })));

    [Fact]
    public async Task Plusieurs_fichiers() => Structure.EstCelleDe(
        Officiel.Exemple("upload", "Bouton upload fichiers multiples"),
        await _page.RendreAsync(new("dsfr-fichier", new FichierTagHelper { For = _page.Pour("Photo"), Aide = "10 Mo au plus.", Multiple = true })));

    [Fact]
    public async Task Un_groupe_de_champs() => Structure.EstCelleDe(
        Officiel.Exemple("form", "Ensemble de champs de saisie"),
        await _page.RendreAsync(new("dsfr-groupe", new GroupeTagHelper { Legende = "Le lieu" },
            new Element("dsfr-champ", new ChampTagHelper { For = _page.Pour("Objet") }),
            new Element("dsfr-champ", new ChampTagHelper { For = _page.Pour("SansLibelle"), Libelle = "Adresse" }),
            new Element("dsfr-champ", new ChampTagHelper { For = _page.Pour("Montant") }))));

    [Fact]
    public async Task Une_barre_de_recherche()
    {
        var officiel = Officiel.Exemple("search", "Barre de recherche MD (par défaut)");
        officiel.QuerySelector("button")!.SetAttribute("type", "submit");
        Structure.EstCelleDe(officiel, await _page.RendreAsync(new("dsfr-recherche", new RechercheTagHelper { Nom = "texte", Libelle = "Rechercher une observation" })));
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Dsfr.Actions;
using Relais.Dsfr.Contenus;
using Relais.Dsfr.Formulaires;
using Relais.Dsfr.Tests.Socle;

namespace Relais.Dsfr.Tests;

public sealed class CeQuiEstSaisiEstRendu
{
    private readonly Page _page = new();

    private async Task<AngleSharp.Dom.IElement> RendreAsync(Element element) =>
        Officiel.Html($"<div>{await _page.RendreAsync(element)}</div>")[0];

    [Fact]
    public async Task La_saisie_refusee_reste_dans_le_champ()
    {
        _page.AvecModele(f => f.Nombre = 12).AvecSaisie("Nombre", "douze").AvecErreur("Nombre", "Écrivez un nombre.");
        var champ = await RendreAsync(new("dsfr-champ", new ChampTagHelper { For = _page.Pour("Nombre"), Type = "number" }));
        Assert.Equal("douze", champ.QuerySelector("input")!.GetAttribute("value"));
        Assert.Equal("Écrivez un nombre.", champ.QuerySelector("#Nombre-messages > #Nombre-message-error")!.TextContent);
    }

    [Fact]
    public async Task Un_decimal_voyage_avec_un_point()
    {
        _page.AvecModele(f => f.Montant = 1200.5m);
        var champ = await RendreAsync(new("dsfr-champ", new ChampTagHelper { For = _page.Pour("Montant"), Type = "number" }));
        Assert.Equal("1200.5", champ.QuerySelector("#Montant")!.GetAttribute("value"));
        Assert.Equal("Montant", champ.QuerySelector("[name=__Invariant]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Un_jour_s_ecrit_comme_le_veut_le_navigateur()
    {
        _page.AvecModele(f => f.Jour = new DateOnly(2026, 3, 9));
        var champ = await RendreAsync(new("dsfr-date", new DateTagHelper { For = _page.Pour("Jour") }));
        Assert.Equal("2026-03-09", champ.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task La_longueur_maximale_vient_de_la_propriete_et_les_attributs_de_la_page_vont_au_controle()
    {
        var champ = await RendreAsync(new Element("dsfr-champ", new ChampTagHelper { For = _page.Pour("Objet") })
            .Avec("autocomplete", "off").Avec("class", "fr-col-6"));
        var controle = champ.QuerySelector("input")!;
        Assert.Equal(("200", "off"), (controle.GetAttribute("maxlength"), controle.GetAttribute("autocomplete")));
        Assert.Equal("fr-input-group fr-col-6", champ.Children[0].ClassName);
    }

    [Fact]
    public async Task Une_zone_de_texte_garde_ses_lignes_et_ne_laisse_passer_aucun_html()
    {
        _page.AvecModele(f => f.Objet = "\n<b>été</b>");
        var champ = await RendreAsync(new("dsfr-champ", new ChampTagHelper { For = _page.Pour("Objet"), Lignes = 3 }));
        Assert.Equal("\n<b>été</b>", champ.QuerySelector("textarea")!.TextContent);
    }

    [Theory]
    [InlineData("Tuesday")]
    [InlineData("2")]
    public async Task Une_enumeration_se_reconnait_par_son_nom_ou_par_son_numero(string valeur)
    {
        _page.AvecModele(f => f.Nature = DayOfWeek.Tuesday);
        var liste = await RendreAsync(new("dsfr-liste", new ListeTagHelper { For = _page.Pour("Nature"), Options = [new("Lundi", "1"), new("Mardi", valeur)] }));
        Assert.Equal("Mardi", liste.QuerySelector("option[selected]")!.TextContent);
    }

    [Fact]
    public async Task Dans_un_filtre_la_premiere_ligne_se_choisit_et_rien_n_est_dit_facultatif()
    {
        var liste = await RendreAsync(new("dsfr-liste", new ListeTagHelper { For = _page.Pour("Nature"), Options = [new("Lundi", "1")], Invite = "Toutes", Filtre = true }));
        Assert.False(liste.QuerySelector("option")!.HasAttribute("disabled"));
        Assert.DoesNotContain("facultatif", liste.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_cases_cochees_le_restent()
    {
        _page.AvecModele(f => f.Choix = ["b", "c"]);
        var cases = await RendreAsync(new("dsfr-cases", new CasesTagHelper { For = _page.Pour("Choix"), Options = [new("A", "a"), new("B", "b"), new("C", "c")] }));
        Assert.Equal(["b", "c"], cases.QuerySelectorAll("input[checked]").Select(c => c.GetAttribute("value")));
    }

    [Fact]
    public async Task Une_case_laissee_vide_est_dite_fausse()
    {
        var champ = await RendreAsync(new("dsfr-case", new CaseTagHelper { For = _page.Pour("EstConfirme") }));
        Assert.Equal(["true", "false"], champ.QuerySelectorAll("input[name=EstConfirme]").Select(c => c.GetAttribute("value")));
    }

    [Fact]
    public async Task Le_resume_des_erreurs_mene_a_chaque_champ_et_prend_le_focus()
    {
        _page.AvecErreur("Saisie.Objet", "Précisez l’objet.").AvecErreur("", "Cette alerte est close.");
        var resume = (await RendreAsync(new("dsfr-erreurs", new ErreursTagHelper()))).Children[0];
        Assert.Equal("2 erreurs sont à corriger", resume.QuerySelector("h2")!.TextContent);
        Assert.Equal("#Saisie_Objet", resume.QuerySelector("a")!.GetAttribute("href"));
        Assert.True(resume.HasAttribute("autofocus") && resume.GetAttribute("tabindex") == "-1");
    }

    [Fact]
    public async Task Sans_erreur_il_n_y_a_pas_de_resume() =>
        Assert.Empty(await _page.RendreAsync(new("dsfr-erreurs", new ErreursTagHelper())));

    [Fact]
    public async Task Un_bouton_qui_poste_porte_son_formulaire_et_son_jeton()
    {
        var formulaire = (await RendreAsync(new("dsfr-bouton", new BoutonTagHelper { Poster = "/deconnexion" }, "Se déconnecter"))).Children[0];
        Assert.Equal(("post", "/deconnexion"), (formulaire.GetAttribute("method"), formulaire.GetAttribute("action")));
        Assert.NotEmpty(formulaire.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    [Fact]
    public async Task La_pagination_garde_les_filtres()
    {
        _page.A("/veille/observations", "?theme=emploi&page=3");
        var pages = await RendreAsync(new("dsfr-pagination", new PaginationTagHelper { Page = 3, Total = 9 }));
        Assert.Equal("/veille/observations?theme=emploi&page=4", pages.QuerySelector(".fr-pagination__link--next")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Une_seule_page_ne_se_pagine_pas() =>
        Assert.Empty(await _page.RendreAsync(new("dsfr-pagination", new PaginationTagHelper { Page = 1, Total = 1 })));

    [Fact]
    public async Task Le_tri_inverse_l_ordre_garde_les_filtres_et_revient_au_debut()
    {
        _page.A("/veille/observations", "?theme=emploi&tri=date&sens=desc&page=3");
        var tableau = await RendreAsync(new("dsfr-tableau", new TableauTagHelper { Legende = "Observations" }, "<thead><tr>",
            new Element("th", new EnTeteDeColonneTagHelper(), new Element("dsfr-tri", new TriTagHelper { Champ = "date", Libelle = "Date" })),
            new Element("th", new EnTeteDeColonneTagHelper(), new Element("dsfr-tri", new TriTagHelper { Champ = "theme", Libelle = "Thème" })), "</tr></thead>"));

        var colonnes = tableau.QuerySelectorAll("th");
        Assert.Equal(["descending", null], colonnes.Select(c => c.GetAttribute("aria-sort")));
        Assert.Equal("/veille/observations?theme=emploi&tri=date&sens=asc", colonnes[0].QuerySelector("a.fr-btn--sort-desc")!.GetAttribute("href"));
        Assert.All(colonnes, colonne => Assert.Equal("col", colonne.GetAttribute("scope")));
    }

    [Fact]
    public async Task Chaque_cellule_porte_le_titre_de_sa_colonne()
    {
        static Element Titre(string texte) => new("th", new EnTeteDeColonneTagHelper(), texte);
        static Element Valeur(string texte) => new("td", new CelluleTagHelper(), texte);
        static Element Ligne(params object[] cellules) => new("tr", new LigneTagHelper(), cellules);

        var tableau = await RendreAsync(new("dsfr-tableau", new TableauTagHelper { Legende = "Agents" },
            "<thead>", Ligne(new Element("th", new EnTeteDeColonneTagHelper(), new Element("dsfr-tri", new TriTagHelper { Champ = "nom", Libelle = "Nom" })), Titre("Rôle"), Titre("<span>État</span>")), "</thead><tbody>",
            Ligne(new Element("th", new EnTeteDeColonneTagHelper(), "Un").Avec("scope", "row"), Valeur("Délégué"), Valeur("Actif")),
            Ligne(new Element("td", new CelluleTagHelper(), "Les autres").Avec("colspan", "2"), Valeur("Actif"), Valeur("de trop")), "</tbody>"));

        Assert.NotNull(tableau.QuerySelector(".fr-table.relais-empile"));
        Assert.Equal(["Rôle", "État", "Nom", "État", null], tableau.QuerySelectorAll("td").Select(c => c.GetAttribute("data-titre")));
    }
}

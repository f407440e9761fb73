using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>The monthly report from end to end, as the délégué writes it and the sous-préfète reads it.</summary>
[Collection(nameof(Parcours))]
public sealed class LeRapport(Chromium chromium)
{
    private const string Etat = "[data-etat]";

    [Fact]
    public async Task Un_delegue_ecrit_et_transmet_tout_son_rapport_au_clavier()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.UnMoisDObservationsAsync(delegue);
        await using var contexte = await chromium.BureauAsync(serveur.Adresse);
        var page = await OuvrirAsync(serveur, contexte, delegue, "/rapports");

        await page.AuClavierAsync("button", "Composer le rapport de février 2026");
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Besoins exprimés par les habitants" })).ToContainTextAsync("Une permanence de PMI le samedi");

        var source = await contexte.RunAndWaitForPageAsync(() => page.Locator(".relais-editeur a.relais-appel").First.ClickAsync());
        await Assertions.Expect(source).ToHaveURLAsync(Contenant("/veille/observations/"));
        await source.CloseAsync();

        await page.AuClavierAsync("a", "L’essentiel");
        await page.WaitForURLAsync(Contenant("/ecrire/0$"));
        await page.AtteindreAsync("[role=textbox]", "L’essentiel en 5 lignes");
        await page.Keyboard.TypeAsync("Un mois calme.");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("- Une permanence de ");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync("PMI");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync(" manque.");
        await Assertions.Expect(page.Locator(Etat)).ToContainTextAsync("Enregistré à");

        await page.AuClavierAsync("a", "Vérifier et transmettre");
        await page.WaitForURLAsync(Contenant("/transmettre$"));
        await Assertions.Expect(page.GetByText("Le rapport est complet")).ToBeVisibleAsync();
        await page.AuClavierAsync("button", "Transmettre à la sous-préfète");

        await Assertions.Expect(page.GetByText("Le rapport est transmis à la sous-préfète.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".relais-encadre li strong")).ToHaveTextAsync("PMI");
    }

    [Fact]
    public async Task Sans_javascript_le_rapport_s_ecrit_en_markdown_et_se_transmet()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.UnMoisDObservationsAsync(delegue);
        await using var contexte = await chromium.TelephoneAsync(serveur.Adresse, avecJavaScript: false);
        var page = await OuvrirAsync(serveur, contexte, delegue, "/rapports");

        await page.GetByRole(AriaRole.Button, new() { Name = "Composer le rapport de février 2026" }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Sections du rapport" }).GetByRole(AriaRole.Link, new() { NameRegex = Contenant("L’essentiel") }).ClickAsync();
        await page.Locator("textarea").FillAsync("- Un mois **calme**.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Vérifier et transmettre" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Transmettre à la sous-préfète" }).ClickAsync();

        await Assertions.Expect(page.Locator(".relais-encadre li strong")).ToHaveTextAsync("calme");
    }

    [Fact]
    public async Task Sur_sa_tablette_la_sous_prefete_ouvre_une_source_annote_renvoie_puis_vise()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var id = await serveur.Jeu.UnRapportTransmisAsync(delegue);
        await using var tablette = await chromium.TabletteAsync(serveur.Adresse);
        var page = await OuvrirAsync(serveur, tablette, sousPrefete, "/rapports/suivi?mois=2026-02");
        await page.EstAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = Contenant("lire le rapport") }).ClickAsync();
        await page.EstAccessibleAsync();

        await page.Locator("sup.relais-appel a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Contenant("/veille/observations/"));
        await page.GoBackAsync();

        await page.GetByText("Annoter « Besoins exprimés par les habitants »").First.ClickAsync();
        await page.GetByLabel("Votre annotation").Locator("visible=true").FillAsync("L’agence régionale est-elle saisie ?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Annoter", Exact = true }).Locator("visible=true").ClickAsync();
        await Assertions.Expect(page.GetByText("L’agence régionale est-elle saisie ?")).ToBeVisibleAsync();
        await page.EstAccessibleAsync();

        await page.GetByLabel("Motif du renvoi").FillAsync("Précisez le point sur la PMI.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Renvoyer au délégué" }).ClickAsync();
        await Assertions.Expect(page.GetByText("À reprendre")).ToBeVisibleAsync();
        await serveur.Jeu.EcrireLaRubriqueAsync(id, delegue, 1, CodesDeRubrique.Besoins, "La PMI ouvre le mercredi.");
        await serveur.Jeu.TransmettreAsync(id, delegue);

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("La PMI ouvre le mercredi.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Viser ce rapport" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Le rapport est visé")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Hors_ligne_puis_session_expiree_rien_n_est_perdu()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, id) = await UnRapportAsync(serveur);
        await using var contexte = await chromium.TelephoneAsync(serveur.Adresse);
        var page = await OuvrirAsync(serveur, contexte, delegue, $"/rapports/{id}/ecrire/0");
        var zone = page.GetByRole(AriaRole.Textbox, new() { Name = "L’essentiel en 5 lignes" });

        await contexte.SetOfflineAsync(true);
        await zone.PressSequentiallyAsync("Écrit sans réseau.");
        await Assertions.Expect(page.Locator(Etat)).ToContainTextAsync("Pas de réseau");
        await contexte.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator(Etat)).ToContainTextAsync("Enregistré à");

        var session = await contexte.CookiesAsync();
        await contexte.ClearCookiesAsync();
        await zone.PressSequentiallyAsync(" Puis sans session.");
        await Assertions.Expect(page.Locator(Etat)).ToContainTextAsync("Votre session a expiré");
        await page.CloseAsync();
        await contexte.AddCookiesAsync(session.Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path, Secure = c.Secure, HttpOnly = c.HttpOnly }));

        var retour = await contexte.NewPageAsync();
        await retour.GotoAsync($"/rapports/{id}/ecrire/0");
        await Assertions.Expect(retour.Locator(Etat)).ToContainTextAsync("Enregistré à");
        Assert.Contains("Puis sans session.", (await serveur.Jeu.TexteAsync(id, delegue, 0, Rubrique.Essentiel)).Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deux_ecritures_croisees_se_montrent_cote_a_cote_et_la_personne_choisit()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, id) = await UnRapportAsync(serveur);
        await using var contexte = await chromium.BureauAsync(serveur.Adresse);
        var page = await OuvrirAsync(serveur, contexte, delegue, $"/rapports/{id}/ecrire/0");
        await serveur.Jeu.EcrireLaRubriqueAsync(id, delegue, 0, Rubrique.Essentiel, "Écrit au bureau.");

        await page.GetByRole(AriaRole.Textbox, new() { Name = "L’essentiel en 5 lignes" }).PressSequentiallyAsync("Écrit sur le téléphone.");
        await Assertions.Expect(page.Locator(".relais-conflit pre")).ToHaveTextAsync(["Écrit sur le téléphone.", "Écrit au bureau."]);
        Assert.Equal("Écrit au bureau.", (await serveur.Jeu.TexteAsync(id, delegue, 0, Rubrique.Essentiel)).Texte);
        await page.EstAccessibleAsync();

        await page.AuClavierAsync("button", "Garder les deux, l’une après l’autre");
        await Assertions.Expect(page.Locator(Etat)).ToContainTextAsync("Enregistré à");
        Assert.Equal("Écrit au bureau.\n\nÉcrit sur le téléphone.", (await serveur.Jeu.TexteAsync(id, delegue, 0, Rubrique.Essentiel)).Texte);
    }

    private static async Task<(Acteur Delegue, Guid Id)> UnRapportAsync(ServeurDeTest serveur)
    {
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        return (delegue, await serveur.Jeu.UnRapportAsync(delegue));
    }

    private static async Task<IPage> OuvrirAsync(ServeurDeTest serveur, IBrowserContext contexte, Acteur acteur, string adresse)
    {
        var courriel = await serveur.OuvrirUnCompteAsync(acteur.AgentId);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(courriel);
        await page.WaitForURLAsync(u => !u.Contains("/connexion", StringComparison.Ordinal));
        await page.GotoAsync(adresse);
        return page;
    }

    private static Regex Contenant(string motif) => new(motif, RegexOptions.None, TimeSpan.FromSeconds(1));
}

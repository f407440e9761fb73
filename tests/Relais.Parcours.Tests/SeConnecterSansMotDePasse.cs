using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>Second factors and passkeys, in a real browser; the passkey is a virtual authenticator of Chromium's.</summary>
[Collection(nameof(Parcours))]
public sealed class SeConnecterSansMotDePasse(Chromium chromium)
{
    private static readonly Dictionary<string, string?> SecondFacteurExige = new() { ["Relais:SecondFacteurObligatoire"] = "true" };

    [Fact]
    public async Task Une_cle_d_acces_s_ajoute_puis_ouvre_seule_la_session()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync(reglages: SecondFacteurExige);
        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue, "Clef");
        var courriel = await serveur.OuvrirUnCompteAsync(agent.AgentId);
        await using var bureau = await chromium.BureauAsync(new Uri($"http://localhost:{serveur.Adresse.Port}"));
        var page = await bureau.NewPageAsync();
        await BrancherUneCleAsync(page);

        await page.SeConnecterAsync(courriel);
        await page.GetByRole(AriaRole.Link, new() { Name = "ajoutez une clé d’accès" }).ClickAsync();
        await page.GetByLabel("Nom de la clé").FillAsync("Poste de bureau");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajouter une clé d’accès" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Poste de bureau" })).ToBeVisibleAsync();
        await page.EstAccessibleAsync();
        await page.GotoAsync("/deconnexion");
        await page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter de cet appareil" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter avec une clé d’accès" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bonjour Camille Clef");
        await page.GotoAsync("/mon-compte/sessions");
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Clé d’accès" })).ToBeVisibleAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Sans_second_facteur_on_l_active_au_telephone_puis_il_est_demande(bool avecJavaScript)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync(reglages: SecondFacteurExige);
        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue, "Prudent");
        var courriel = await serveur.OuvrirUnCompteAsync(agent.AgentId);
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse, avecJavaScript);
        var page = await telephone.NewPageAsync();

        await page.SeConnecterAsync(courriel);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Code temporaire");
        var cle = await page.Locator("main code").TextContentAsync();
        await RemplirLeCodeAsync(page, "Activer", ApplicationDAuthentification.Code(cle!));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Codes de secours");
        if (avecJavaScript) await page.EstAccessibleAsync();
        var secours = await page.Locator(".relais-codes code").First.TextContentAsync();

        await telephone.ClearCookiesAsync();
        await page.SeConnecterAsync(courriel);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Second facteur");
        if (avecJavaScript) await page.EstAccessibleAsync();
        await RemplirLeCodeAsync(page, "Confirmer", "000000");
        await Assertions.Expect(page).ToHaveTitleAsync("Erreur : Second facteur – Relais");
        await page.GetByRole(AriaRole.Link, new() { Name = "Utiliser un code de secours" }).ClickAsync();
        if (avecJavaScript) await page.EstAccessibleAsync();
        await RemplirLeCodeAsync(page, "Confirmer", secours!);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bonjour Camille Prudent");
    }

    [Fact]
    public async Task La_connexion_se_fait_au_clavier_seul()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue, "Clavier");
        var courriel = await serveur.OuvrirUnCompteAsync(agent.AgentId);
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);
        var page = await bureau.NewPageAsync();
        await page.GotoAsync("/connexion");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Contenu" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(courriel);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(ServeurDeTest.MotDePasse);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bonjour Camille Clavier");
    }

    private static async Task RemplirLeCodeAsync(IPage page, string bouton, string code)
    {
        await page.GetByLabel("Code").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = bouton, Exact = true }).ClickAsync();
    }

    private static async Task BrancherUneCleAsync(IPage page)
    {
        var chrome = await page.Context.NewCDPSessionAsync(page);
        await chrome.SendAsync("WebAuthn.enable");
        await chrome.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}

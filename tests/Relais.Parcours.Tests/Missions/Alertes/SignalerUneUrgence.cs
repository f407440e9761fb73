using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests.Missions.Alertes;

/// <summary>The flash note on a phone, the answer at a desk, and every page of the alerts under axe with something on it.</summary>
[Collection(nameof(Parcours))]
public sealed class SignalerUneUrgence(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task La_gravite_4_met_les_numeros_en_premier_et_la_note_part_en_quelques_gestes(bool avecJavaScript)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.UnMaillonAsync(1, "Permanence préfectorale", "06 39 98 10 02");
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse, avecJavaScript);
        var page = await telephone.NewPageAsync();
        await page.SeConnecterAsync(await serveur.OuvrirUnCompteAsync(delegue.AgentId));
        await page.GetByRole(AriaRole.Link, new() { Name = "Signaler une urgence" }).ClickAsync();

        var appel = page.GetByRole(AriaRole.Heading, new() { Name = "Appelez d’abord" });
        await Assertions.Expect(appel).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "4 Grave" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(appel).ToBeVisibleAsync();
        await Assertions.Expect(appel).ToBeInViewportAsync();
        Assert.Equal("tel:+33639981002", await page.GetByRole(AriaRole.Link, new() { Name = "06 39 98 10 02" }).GetAttributeAsync("href"));
        if (avecJavaScript) await page.EstAccessibleAsync();
        await page.GetByLabel("Appelé : Permanence préfectorale", new() { Exact = true }).CheckAsync(new() { Force = true });
        await page.GetByLabel("Famille").SelectOptionAsync(new SelectOptionValue { Label = "Sécurité et tranquillité" });
        await page.GetByLabel("Ce qui se passe").FillAsync("Feu de poubelles devant deux immeubles, la circulation est coupée.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Note transmise")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Appelé : Permanence préfectorale").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Appelez d’abord" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Au_bureau_on_accuse_au_clavier_et_le_point_de_situation_suit_sans_recharger()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        var id = await serveur.Jeu.UneAlerteAsync(delegue);
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);
        var courriel = await serveur.OuvrirUnCompteAsync(sousPrefete.AgentId);
        var point = await bureau.NewPageAsync();
        await point.Clock.InstallAsync();
        await point.SeConnecterAsync(courriel);
        await point.GotoAsync("/alertes/point-de-situation");
        await Assertions.Expect(point.GetByText("Signalée", new() { Exact = true })).ToBeVisibleAsync();
        await point.EvaluateAsync("window.repere = true");

        var page = await bureau.NewPageAsync();
        await page.GotoAsync($"/alertes/{id}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Accuser réception" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Réception accusée :")).ToBeVisibleAsync();

        await point.Clock.RunForAsync(21_000);
        await Assertions.Expect(point.GetByText("Accusée", new() { Exact = true })).ToBeVisibleAsync();
        Assert.True(await point.EvaluateAsync<bool>("window.repere"));
        await Assertions.Expect(point.Locator("[data-relais-avis]")).ToHaveTextAsync("Le point de situation a changé.");
    }

    [Fact]
    public async Task Chaque_page_est_accessible_au_telephone_et_au_bureau()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        await serveur.Jeu.UnMaillonAsync(1, "Permanence préfectorale", "06 39 98 10 02", sousPrefete.AgentId);
        await serveur.Jeu.UneRegleAsync(new() { Libelle = "Sous-préfète", Roles = [Role.SousPrefet], ParCourriel = true });
        var (ouverte, close) = (await serveur.Jeu.UneAlerteAsync(delegue), await serveur.Jeu.UneAlerteAsync(delegue, gravite: 3));
        await serveur.Jeu.AccuserAsync(close, sousPrefete);
        await serveur.Jeu.SuivreAsync(close, sousPrefete, new(Metier.Missions.Alertes.NatureDeSuivi.PointDeSituation, "Le calme est revenu.", Metier.Missions.Alertes.Tendance.SApaise));
        string[] avant = [$"/alertes/{close}/clore", "/alertes", "/alertes/signaler", "/alertes/point-de-situation", $"/alertes/{ouverte}", $"/alertes/{close}", "/alertes/reglages", "/alertes/reglages/regle", "/alertes/reglages/maillon", "/alertes/reglages/bareme", "/alertes/reglages/mobiles", "/alertes/reglages/apercu"];
        var courriel = await serveur.OuvrirUnCompteAsync(sousPrefete.AgentId);
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse);
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);
        foreach (var contexte in (IBrowserContext[])[telephone, bureau])
        {
            var page = await contexte.NewPageAsync();
            await page.SeConnecterAsync(courriel);
            foreach (var adresse in avant)
            {
                await page.GotoAsync(adresse);
                await page.EstAccessibleAsync();
            }

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            foreach (var adresse in (string[])["/alertes/signaler", "/alertes/point-de-situation", $"/alertes/{ouverte}"])
            {
                await page.GotoAsync(adresse);
                await page.EstAccessibleAsync();
            }
        }

        await serveur.Jeu.CloreAsync(close, sousPrefete);
        var fin = await bureau.NewPageAsync();
        foreach (var adresse in (string[])[$"/alertes/{close}", $"/alertes/{close}/rouvrir", "/alertes?etat=closes"])
        {
            await fin.GotoAsync(adresse);
            await fin.EstAccessibleAsync();
        }
    }
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests.Missions.Habilitations;

/// <summary>What awaits me, then how to be warned of it: from a phone, with and without JavaScript.</summary>
[Collection(nameof(Parcours))]
public sealed class EtrePrevenu(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task De_l_accueil_au_rythme_puis_a_l_agenda(bool avecJavaScript)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        for (var i = 0; i < 7; i++) await serveur.Jeu.UneAlerteAsync(delegue, gravite: 3, NiveauDiffusion.SousPrefete);
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse, avecJavaScript);
        var page = await telephone.NewPageAsync();
        await page.SeConnecterAsync(await serveur.OuvrirUnCompteAsync(sousPrefete.AgentId));

        await page.GetByRole(AriaRole.Link, new() { NameRegex = Commencant("Voir tout ce qui vous attend") }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = Commencant("Accuser réception") })).ToBeVisibleAsync();
        if (avecJavaScript) await page.EstAccessibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "par courriel" }).ClickAsync();
        await page.GetByText("Chaque semaine").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("la semaine prochaine");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { NameRegex = Commencant("Chaque semaine") })).ToBeCheckedAsync();

        await page.GotoAsync("/mon-compte/calendrier");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer mon adresse" }).ClickAsync();
        Assert.EndsWith("/echeances.ics", await page.GetByLabel("Adresse de votre calendrier").InputValueAsync(), StringComparison.Ordinal);
        if (avecJavaScript) await page.EstAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Révoquer l’adresse" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("révoquée");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Créer mon adresse" })).ToBeVisibleAsync();
    }

    private static Regex Commencant(string debut) => new("^" + Regex.Escape(debut), RegexOptions.None, TimeSpan.FromSeconds(1));
}

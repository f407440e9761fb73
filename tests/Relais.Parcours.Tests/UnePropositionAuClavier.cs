using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Relais.Web.Missions.Rapports;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>From a report to a decision, to <c>faite</c>, to the text given back: with the keyboard alone, then without JavaScript.</summary>
[Collection(nameof(Parcours))]
public sealed class UnePropositionAuClavier(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Du_rapport_au_retour_au_terrain(bool avecJavaScript)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await serveur.Jeu.UnMoisDObservationsAsync(delegue);
        var rapport = await serveur.Jeu.UnRapportAsync(delegue);
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse, avecJavaScript);
        await using var bureau = await chromium.BureauAsync(serveur.Adresse, avecJavaScript);
        var auteur = await telephone.NewPageAsync();
        var lectrice = await bureau.NewPageAsync();
        await auteur.SeConnecterAsync(await serveur.OuvrirUnCompteAsync(delegue.AgentId));
        await lectrice.SeConnecterAsync(await serveur.OuvrirUnCompteAsync(sousPrefete.AgentId));

        await auteur.GotoAsync(RapportsLiens.Ecrire(rapport, 1));
        await AllerAuClavierAsync(auteur, "Faire une proposition à partir de « Besoins exprimés par les habitants »", AriaRole.Button);
        await auteur.WaitForURLAsync("**/propositions/nouvelle**");
        await EcrireAsync(auteur, "Ce que vous proposez", "Ouvrir la mission locale le mercredi");
        await EcrireAsync(auteur, "Pourquoi et comment", "Le siège est à quarante minutes de bus.");
        await EcrireAsync(auteur, "Effet attendu", "Vingt jeunes suivis de plus.");
        await EcrireAsync(auteur, "Qui a exprimé le besoin", "conseil citoyen");
        await auteur.GetByLabel("Thème", new() { Exact = true }).SelectOptionAsync("emploi");
        if (avecJavaScript) await auteur.EstAccessibleAsync();
        await AllerAuClavierAsync(auteur, "Déposer la proposition", AriaRole.Button);
        await auteur.WaitForURLAsync(a => !a.Contains("nouvelle", StringComparison.Ordinal));
        var adresse = new Uri(auteur.Url).PathAndQuery;

        await lectrice.GotoAsync("/");
        await AllerAuClavierAsync(lectrice, "Proposition à décider : Ouvrir la mission locale le mercredi", AriaRole.Link);
        await AllerAuClavierAsync(lectrice, "Accepter : Ouvrir la mission locale le mercredi", AriaRole.Link);
        await EcrireAsync(lectrice, "Pilote", "mission locale");
        await Champ(lectrice, "Échéance").FillAsync("2026-06-01");
        await EcrireAsync(lectrice, "Ce qui peut être dit aux habitants", "Ouverture en juin.");
        if (avecJavaScript) await lectrice.EstAccessibleAsync();
        await AllerAuClavierAsync(lectrice, "Accepter", AriaRole.Button);
        await Assertions.Expect(lectrice.GetByRole(AriaRole.Status)).ToContainTextAsync("La proposition est acceptée");

        await auteur.GotoAsync(adresse);
        await AllerAuClavierAsync(auteur, "Dire faite : Ouvrir la mission locale le mercredi", AriaRole.Link);
        await EcrireAsync(auteur, "Preuve", "Première permanence tenue.");
        await AllerAuClavierAsync(auteur, "Dire faite", AriaRole.Button);
        await AllerAuClavierAsync(auteur, "Préparer le retour", AriaRole.Link);
        Assert.Contains("Ouverture en juin.", await Champ(auteur, "Ce que vous direz").InputValueAsync(), StringComparison.Ordinal);
        await AllerAuClavierAsync(auteur, "Enregistrer le texte", AriaRole.Button);
        if (avecJavaScript) await auteur.EstAccessibleAsync();
        await AllerAuClavierAsync(auteur, "Noter qu’il est donné", AriaRole.Button);
        await Assertions.Expect(auteur.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "à : conseil citoyen" })).ToBeVisibleAsync();
    }

    private static ILocator Champ(IPage page, string libelle) => page.GetByLabel(libelle);

    private static async Task EcrireAsync(IPage page, string libelle, string texte)
    {
        await Champ(page, libelle).FocusAsync();
        await page.Keyboard.TypeAsync(texte);
    }

    // Atteint à la touche Tab, comme le ferait une main sans souris : un élément que l'ordre du clavier n'atteint pas fait échouer.
    private static async Task AllerAuClavierAsync(IPage page, string nom, AriaRole role)
    {
        var cible = page.GetByRole(role, new() { Name = nom, Exact = true });
        for (var pas = 0; pas < 150; pas++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await cible.EvaluateAsync<bool>("e => e === document.activeElement")) continue;
            await EntrerAsync(page);
            return;
        }

        Assert.Fail($"« {nom} » ne s’atteint pas au clavier sur {page.Url}.");
    }
    // La page suivante est là : l'attente d'état, elle, se contente de la page quittée.
    private static async Task EntrerAsync(IPage page)
    {
        var arrivee = new TaskCompletionSource();
        void Dire(object? sender, IPage lue) => arrivee.TrySetResult();
        page.DOMContentLoaded += Dire;
        await page.Keyboard.PressAsync("Enter");
        await arrivee.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.DOMContentLoaded -= Dire;
    }
}

using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>Charts: drawn from their table, read with the keyboard, kept as images; without JavaScript the table remains.</summary>
[Collection(nameof(Parcours))]
public sealed class LesGraphiques(Chromium chromium)
{
    [Fact]
    public async Task Un_graphique_se_parcourt_au_clavier_et_dit_les_valeurs_du_tableau()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await using var contexte = await chromium.BureauAsync(serveur.Adresse);
        var page = await OuvrirAsync(serveur, contexte);
        List<string> plaintes = [];
        page.Console += (_, message) =>
        {
            if (message.Type == "error") plaintes.Add(message.Text);
        };
        await page.ReloadAsync();

        var graphique = page.Locator(".relais-graphique svg").First;
        await graphique.WaitForAsync();
        var marques = graphique.Locator(".relais-graphique__marque");
        var lignes = page.Locator("#table-evolution tr[data-libelle]");
        Assert.Equal(await lignes.CountAsync(), await marques.CountAsync());
        await marques.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var dite = await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')");
        Assert.Equal($"{await lignes.Nth(1).GetAttributeAsync("data-libelle")} : {await lignes.Nth(1).GetAttributeAsync("data-texte")}", dite);
        await page.Keyboard.PressAsync("End");
        Assert.Equal(await marques.Last.GetAttributeAsync("aria-label"), await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
        Assert.Empty(plaintes);
    }

    [Theory]
    [InlineData("SVG", "<svg")]
    [InlineData("PNG", "PNG")]
    public async Task Un_graphique_se_garde_en_image(string format, string signature)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await using var contexte = await chromium.BureauAsync(serveur.Adresse);
        var page = await OuvrirAsync(serveur, contexte);

        var telechargement = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = $"Graphique en {format}" }).First.ClickAsync());

        Assert.EndsWith($".{format.ToLowerInvariant()}", telechargement.SuggestedFilename, StringComparison.Ordinal);
        var octets = await File.ReadAllBytesAsync((await telechargement.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Contains(signature, System.Text.Encoding.Latin1.GetString(octets, 0, 200), StringComparison.Ordinal);
        if (format == "SVG") Assert.Contains("Source : INSEE", System.Text.Encoding.UTF8.GetString(octets), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sans_javascript_le_tableau_dit_tout_et_les_fichiers_se_telechargent()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await using var contexte = await chromium.TelephoneAsync(serveur.Adresse, avecJavaScript: false);
        var page = await OuvrirAsync(serveur, contexte);

        Assert.Equal(0, await page.Locator(".relais-graphique svg").CountAsync());
        Assert.True(await page.Locator("#table-evolution").IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).IsVisibleAsync());
    }

    private static async Task<IPage> OuvrirAsync(ServeurDeTest serveur, IBrowserContext contexte)
    {
        var quartier = await serveur.Jeu.UnQuartierAsync("QP099001", "Les Genêts");
        foreach (var (annee, jeunes) in new[] { (2017, "39,0"), (2019, ""), (2021, "41,5") })
        {
            await serveur.Jeu.ImporterIndicateursAsync($"DEMO_{annee}.csv", JeuIndicateurs.Demographie($"QP099001;Les Genêts;2345;Port-Brenne;{jeunes};0;1012;0"));
        }

        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(await serveur.OuvrirUnCompteAsync(agent.AgentId));
        await page.GotoAsync($"/indicateurs/quartiers/{quartier.Id}/part-moins-de-25-ans");
        return page;
    }
}

using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>What journeys have in common: signing in, and looking at a page as axe does.</summary>
internal static class Visite
{
    // Run in the page itself: the usual wrapper opens another page for each run.
    private const string Passer = """
        async regles => {
          const { violations } = await axe.run(document, { runOnly: regles, resultTypes: ['violations'] });
          return violations.map(v => `${v.id}, ${v.help} → ${v.nodes.map(n => n.html).join(' | ')}`);
        }
        """;

    // Without JavaScript axe never ends, and Playwright sets no limit to a script.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Signs in through the page, as an agent would.</summary>
    public static async Task SeConnecterAsync(this IPage page, string courriel, string motDePasse = ServeurDeTest.MotDePasse)
    {
        await page.GotoAsync("/connexion");
        await page.GetByLabel("Adresse électronique").FillAsync(courriel);
        await page.GetByLabel("Mot de passe", new() { Exact = true }).FillAsync(motDePasse);
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter", Exact = true }).ClickAsync();
    }

    /// <summary>No fault of WCAG 2.1 A or AA, no horizontal scroll, a title and one main heading.</summary>
    public static async Task EstAccessibleAsync(this IPage page)
    {
        await page.PasseAxeAsync("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
        var deborde = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(deborde <= 0, $"{page.Url} déborde de {deborde} px en largeur.");
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.EndsWith(" – Relais", await page.TitleAsync(), StringComparison.Ordinal);
    }

    /// <summary>What a theme may change: the contrasts.</summary>
    public static Task EstContrasteeAsync(this IPage page) => page.PasseAxeAsync("rule", "color-contrast");

    private static async Task PasseAxeAsync(this IPage page, string type, params string[] valeurs)
    {
        await page.EvaluateAsync(Axe);
        var fautes = await page.EvaluateAsync<string[]>(Passer, new { type, values = valeurs }).WaitAsync(Patience);
        Assert.True(fautes.Length == 0, string.Join('\n', fautes.Select(f => $"{page.Url} : {f}")));
    }
}

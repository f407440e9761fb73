using Microsoft.Playwright;

namespace Relais.Parcours.Tests;

/// <summary>Moving as someone who has no mouse does: from Tab to Tab.</summary>
internal static class Clavier
{
    private const int PasPermis = 200;

    /// <summary>Tabs to an element, then presses Enter.</summary>
    public static async Task AuClavierAsync(this IPage page, string balise, string nom)
    {
        await page.AtteindreAsync(balise, nom);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Tabs until the focus is on this element, named by its text or its label.</summary>
    public static async Task AtteindreAsync(this IPage page, string balise, string nom)
    {
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        for (var pas = 0; pas < PasPermis; pas++)
        {
            await page.Keyboard.PressAsync("Tab");
            var atteint = await page.EvaluateAsync<bool>(
                """
                ([balise, nom]) => {
                    const focus = document.activeElement;
                    const etiquette = document.getElementById(focus.getAttribute('aria-labelledby') ?? '');
                    return focus.matches(balise) && (etiquette ?? focus).textContent.trim().startsWith(nom);
                }
                """,
                new[] { balise, nom });
            if (atteint) return;
        }

        throw new InvalidOperationException($"« {nom} » ne s’atteint pas au clavier.");
    }
}

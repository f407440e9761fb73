using Microsoft.Playwright;
using Relais.Tests.Commun.Pages;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>
/// Every page of the catalogue, at the two widths and in both themes, under axe; the browser refuses none of its scripts
/// or styles. With <c>RELAIS_TEST_IMAGES=dossier</c>
/// each is also kept as a picture.
/// </summary>
[Collection(nameof(Parcours))]
public sealed class LesPages(LaVisite visite) : IClassFixture<LaVisite>
{
    private static readonly string? Images = Environment.GetEnvironmentVariable("RELAIS_TEST_IMAGES");

    public static TheoryData<string> Catalogue => [.. CatalogueDesPages.AVisiter.Select(p => p.Nom)];

    [Theory, MemberData(nameof(Catalogue))]
    public async Task Une_page_est_accessible_au_telephone_et_au_bureau(string nom)
    {
        var fiche = CatalogueDesPages.AVisiter.Single(p => p.Nom == nom);
        var adresse = await fiche.AdresseAsync(visite.Demo);
        foreach (var largeur in (int[])[LaVisite.Telephone, LaVisite.Bureau])
        {
            var (page, refus) = await visite.OuvrirAsync(fiche.Role, largeur);
            refus.Clear();
            var reponse = await page.GotoAsync(adresse);
            Assert.True(reponse!.Ok && new Uri(page.Url).PathAndQuery == adresse, $"{adresse} répond {reponse.Status} à l’adresse {page.Url}.");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.EstAccessibleAsync();
            Assert.DoesNotContain("Erreur : ", await page.TitleAsync(), StringComparison.Ordinal);
            Assert.True(refus.Count == 0, string.Join('\n', refus));
            await GarderAsync(page, nom, $"{largeur}-clair");
            if (largeur == LaVisite.Bureau && Images is null) continue;
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.EstContrasteeAsync();
            await GarderAsync(page, nom, $"{largeur}-sombre");
        }
    }

    private static async Task GarderAsync(IPage page, string nom, string variante)
    {
        if (Images is null) return;
        var fichier = string.Concat(nom.Split([.. Path.GetInvalidFileNameChars(), '{', '}', ':'])).Replace(" · ", ".", StringComparison.Ordinal);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Images, $"{fichier}.{variante}.png"), FullPage = true });
    }
}

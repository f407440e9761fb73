using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests.Missions.Pilotage;

/// <summary>The quarter's page on paper: two pages, whatever the quarter holds.</summary>
[Collection(nameof(Parcours))]
public sealed partial class ImprimerUneFiche(Chromium chromium)
{
    [Fact]
    public async Task Une_fiche_pleine_tient_sur_deux_pages()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync("QP099001", "Les Genêts");
        await serveur.Jeu.UnQuartierAsync("QP099002", "Les Ajoncs", -2.99);
        await serveur.Jeu.UnContratAsync(quartier.Id);
        var delegue = await serveur.Jeu.UnDelegueAsync(quartier.Id);
        await serveur.Jeu.DesChiffresAsync("QP099001");
        await serveur.Jeu.DesNotesAsync(delegue, quartier.Id, (1, 2), (0, 3));
        for (var i = 0; i < 3; i++) await serveur.Jeu.UneAlerteAsync(delegue, 4, NiveauDiffusion.Equipe);
        for (var i = 0; i < 12; i++) await serveur.Jeu.UneObservationAsync(delegue, c => c with { Acteur = new($"Association {i % 7}", "coordinatrice"), Nature = NatureObservation.Besoin, Texte = string.Join(' ', Enumerable.Repeat(JeuDeVeille.TexteAnodin, 6)) });
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);
        var page = await bureau.NewPageAsync();
        await page.SeConnecterAsync(await serveur.OuvrirUnCompteAsync(delegue.AgentId));
        await page.GotoAsync($"/territoires/quartiers/{quartier.Id}");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Imprimer la fiche" })).ToBeVisibleAsync();

        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });

        Assert.Equal(2, UnePage.Count(Encoding.Latin1.GetString(pdf)));
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnePage { get; }
}

using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Tests.Commun.Pages;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>The demo, and one page a role and width, signed in once: the whole catalogue is read through them.</summary>
public sealed class LaVisite(Chromium chromium) : IAsyncLifetime
{
    public const int Telephone = 390;
    public const int Bureau = 1280;

    private readonly Dictionary<(Role?, int), (IPage Page, List<string> Refus)> _pages = [];

    public LaDemonstration Demo { get; } = new();

    public ValueTask InitializeAsync() => Demo.InitializeAsync();

    /// <summary>A page signed in as this role, and what its browser refused or could not run since.</summary>
    public async Task<(IPage Page, List<string> Refus)> OuvrirAsync(Role? role, int largeur)
    {
        if (_pages.TryGetValue((role, largeur), out var ouverte)) return ouverte;
        var contexte = largeur == Telephone ? await chromium.TelephoneAsync(Demo.Serveur.Adresse) : await chromium.BureauAsync(Demo.Serveur.Adresse);
        var page = await contexte.NewPageAsync();
        List<string> refus = [];
        page.Console += (_, message) =>
        {
            if (message.Type == "error") refus.Add($"{page.Url} : {message.Text}");
        };
        page.PageError += (_, erreur) => refus.Add($"{page.Url} : {erreur}");
        if (role is { } connecte) await page.SeConnecterAsync(Demo.Compte(connecte).Courriel, Demo.Compte(connecte).MotDePasse);
        return _pages[(role, largeur)] = (page, refus);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (page, _) in _pages.Values) await page.Context.DisposeAsync();
        await Demo.DisposeAsync();
    }
}

using Microsoft.Playwright;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>The distribution's Chromium, started once for all journeys.</summary>
public sealed class Chromium : IAsyncLifetime
{
    internal static readonly string Executable = Environment.GetEnvironmentVariable("RELAIS_TEST_CHROMIUM") ?? "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _navigateur;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable)) throw new InvalidOperationException($"Chromium manque ({Executable}) : lancez « make preparer ».");
        // A shared machine may be slow; what never comes still fails.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _navigateur = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--lang=fr-FR", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu-rasterization", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
        });
    }

    /// <summary>A phone of 390 px, held in the field.</summary>
    public Task<IBrowserContext> TelephoneAsync(Uri adresse, bool avecJavaScript = true) => ContexteAsync(adresse, 390, 844, avecJavaScript);

    /// <summary>The same phone, touched.</summary>
    public Task<IBrowserContext> AuDoigtAsync(Uri adresse) => ContexteAsync(adresse, 390, 844, true, tactile: true);

    public Task<IBrowserContext> TabletteAsync(Uri adresse) => ContexteAsync(adresse, 820, 1180, true);

    public Task<IBrowserContext> BureauAsync(Uri adresse, bool avecJavaScript = true) => ContexteAsync(adresse, 1280, 900, avecJavaScript);

    public async ValueTask DisposeAsync()
    {
        if (_navigateur is not null) await _navigateur.DisposeAsync();
        _playwright?.Dispose();
    }

    private Task<IBrowserContext> ContexteAsync(Uri adresse, int largeur, int hauteur, bool avecJavaScript, bool tactile = false) => _navigateur!.NewContextAsync(new()
    {
        BaseURL = adresse.ToString(),
        ViewportSize = new() { Width = largeur, Height = hauteur },
        JavaScriptEnabled = avecJavaScript,
        ServiceWorkers = ServiceWorkerPolicy.Block,
        HasTouch = tactile,
        IsMobile = tactile,
        Locale = "fr-FR",
        TimezoneId = "Europe/Paris",
        ReducedMotion = ReducedMotion.Reduce,
    });
}

[CollectionDefinition(nameof(Parcours))]
public sealed class Parcours : ICollectionFixture<Chromium>;

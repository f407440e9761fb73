using System.Diagnostics;
using Microsoft.Playwright;
using Relais.Tests.Commun;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>A phone with its own storage: its browser can be killed and opened again on what it kept.</summary>
internal sealed class Telephone(IPlaywright playwright, Uri adresse, string courriel) : IAsyncDisposable
{
    public const string Saisir = "/veille/observations/saisir";
    public const string Attente = "/terrain/attente";

    // Never makes a database that the application has not made: an opening that would is given up.
    private const string EstPreparee = """
        async () => {
          if (!(await indexedDB.databases()).some(base => base.name === 'relais-terrain')) return false;
          return new Promise(fin => {
            const ouverture = indexedDB.open('relais-terrain');
            ouverture.onupgradeneeded = () => ouverture.transaction.abort();
            ouverture.onerror = () => fin(false);
            ouverture.onblocked = () => fin(false);
            ouverture.onsuccess = () => {
              const base = ouverture.result;
              const finir = prete => { base.close(); fin(prete); };
              if (!base.objectStoreNames.contains('reglages')) return finir(false);
              const demande = base.transaction('reglages').objectStore('reglages').get('prepare');
              demande.onerror = () => finir(false);
              demande.onsuccess = () => finir(Boolean(demande.result));
            };
          });
        }
        """;

    private readonly string _dossier = Directory.CreateTempSubdirectory("relais-telephone-").FullName;
    private IBrowserContext? _contexte;

    public IPage Page { get; private set; } = null!;

    public async Task OuvrirAsync()
    {
        _contexte = await playwright.Chromium.LaunchPersistentContextAsync(_dossier, new()
        {
            ExecutablePath = Chromium.Executable,
            Args = ["--no-sandbox", "--lang=fr-FR", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu", "--hide-crash-restore-bubble"],
            BaseURL = adresse.ToString(),
            ViewportSize = new() { Width = 390, Height = 844 },
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ReducedMotion = ReducedMotion.Reduce,
        });
        Page = _contexte.Pages[0];
    }

    /// <summary>A tab closed without a word, and another.</summary>
    public async Task ChangerDOngletAsync()
    {
        var neuf = await _contexte!.NewPageAsync();
        await Page.CloseAsync();
        Page = neuf;
    }

    /// <summary>The browser is closed, and opened again.</summary>
    public async Task RouvrirAsync()
    {
        await _contexte!.CloseAsync();
        await OuvrirAsync();
    }

    /// <summary>The browser dies at once, as a phone that runs out of battery; only its own processes are ended.</summary>
    public async Task TuerAsync()
    {
        foreach (var processus in Process.GetProcesses().Where(p => LigneDe(p.Id).Contains(_dossier, StringComparison.Ordinal)))
        {
            using (processus) processus.Kill();
        }

        try
        {
            await _contexte!.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // Already dead: that is what was asked.
        }

        await OuvrirAsync();
    }

    public Task ExpirerLaSessionAsync() => _contexte!.ClearCookiesAsync();

    /// <summary>Signs in if asked to, and waits until the pages of the field are kept.</summary>
    public async Task VisiterAsync()
    {
        await Page.GotoAsync("/");
        if (Page.Url.Contains("/connexion", StringComparison.Ordinal)) await Page.SeConnecterAsync(courriel);
        await Page.Locator("[data-relais-terrain-etat]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var limite = Stopwatch.StartNew();
        while (!await Page.EvaluateAsync<bool>(EstPreparee))
        {
            if (limite.Elapsed > TimeSpan.FromSeconds(90)) throw new TimeoutException("Les pages du terrain ne sont pas gardées.");
            await Page.WaitForTimeoutAsync(200);
        }
    }

    /// <summary>Runs this on the phone's own database, opened as the application opens it.</summary>
    /// <param name="corps">With <c>donnees</c>, and <c>valeur</c>.</param>
    public Task DansLaBaseAsync(string corps, object? valeur = null) => Page.EvaluateAsync(
        $$"""
        valeur => new Promise((fin, echec) => {
          const ouverture = indexedDB.open('relais-terrain');
          ouverture.onerror = echec;
          ouverture.onupgradeneeded = () => echec(new Error('La base n’existe pas encore.'));
          ouverture.onsuccess = () => {
            const donnees = ouverture.result.transaction([...ouverture.result.objectStoreNames], 'readwrite');
            donnees.oncomplete = () => { ouverture.result.close(); fin(); };
            {{corps}}
          };
        })
        """,
        valeur);

    public async Task OuvrirLeFormulaireAsync(string adresseDuFormulaire = Saisir)
    {
        await Page.GotoAsync(adresseDuFormulaire);
        await Page.Locator("form[data-relais-prete]").WaitForAsync();
    }

    public async Task RemplirAsync(string texte, byte[]? photo = null)
    {
        await Page.Locator("#Saisie_Nature").CheckAsync();
        await Page.Locator("#Saisie_ThemeCode").CheckAsync();
        await EcrireAsync(texte);
        if (photo is null) return;
        await Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "hall.jpg", MimeType = "image/jpeg", Buffer = photo });
        await Assertions.Expect(Page.GetByText("1 photo prête")).ToBeAttachedAsync();
    }

    public Task EcrireAsync(string texte) => Page.Locator("textarea[name='Saisie.Texte']").FillAsync(texte);

    /// <summary>« Enregistrer »; saved means that this phone holds it, whatever the network does next.</summary>
    public async Task EnregistrerAsync()
    {
        var depart = Page.Url;
        await Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
        await Page.WaitForURLAsync(u => u != depart, new() { Timeout = 60_000, WaitUntil = WaitUntilState.Commit });
    }

    /// <summary>Sends by hand until nothing waits.</summary>
    public async Task ToutEnvoyerAsync()
    {
        var limite = Stopwatch.StartNew();
        while (true)
        {
            await Page.GotoAsync(Attente);
            await Page.Locator("[data-relais-attente]:not([hidden])").WaitForAsync();
            if (await Page.Locator("[data-relais-etat]:not([data-relais-etat=envoye])").CountAsync() == 0) return;
            if (limite.Elapsed > TimeSpan.FromSeconds(60)) throw new TimeoutException(await Page.Locator("[data-relais-attente]").InnerTextAsync());
            // All may leave by itself meanwhile, and the button with it.
            if (!await Page.EvaluateAsync<bool>("() => { const envoyer = document.querySelector('[data-relais-envoyer]:not([hidden])'); envoyer?.click(); return Boolean(envoyer); }")) await VisiterAsync();
            await Page.WaitForTimeoutAsync(400);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_contexte is not null) await _contexte.CloseAsync();
        Directory.Delete(_dossier, recursive: true);
    }

    private static string LigneDe(int processus)
    {
        try
        {
            return File.ReadAllText($"/proc/{processus}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}

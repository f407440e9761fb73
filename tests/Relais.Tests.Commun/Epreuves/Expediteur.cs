using System.Globalization;
using AngleSharp.Html.Dom;

namespace Relais.Tests.Commun.Epreuves;

/// <summary>A délégué's browser that sends flash notes through the real page, and sends again the same one until it is answered.</summary>
public sealed class Expediteur : IDisposable
{
    private static readonly TimeSpan Reprise = TimeSpan.FromMilliseconds(100);
    private readonly HttpClient _http;
    private readonly string _courriel;
    private readonly Guid _quartier;
    private string? _jeton;

    public Expediteur(Uri adresse, string courriel, Guid quartier)
    {
#pragma warning disable RS0030 // A test is its own client: there is no factory to share.
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = adresse, Timeout = TimeSpan.FromSeconds(60) };
#pragma warning restore RS0030
        (_courriel, _quartier) = (courriel, quartier);
    }

    public HttpClient Http => _http;

    /// <summary>Sends this note until the server says it holds it; returns how many times it was sent.</summary>
    public async Task<int> EnvoyerAsync(Guid id, int gravite)
    {
        for (var essai = 1; ; essai++)
        {
            try
            {
                _jeton ??= await SeConnecterAsync();
                using var reponse = await _http.PostAsync("/alertes/signaler", new FormUrlEncodedContent(Note(id, gravite)));
                if (reponse.Headers.Location?.ToString().EndsWith(id.ToString(), StringComparison.Ordinal) == true) return essai;
                if ((int)reponse.StatusCode < 500) throw new InvalidOperationException($"La note a reçu {(int)reponse.StatusCode} : {await reponse.Content.ReadAsStringAsync()}");
            }
            catch (Exception erreur) when (erreur is HttpRequestException or TaskCanceledException or IOException)
            {
                // The server is down: the phone tries again.
            }

            await Task.Delay(Reprise);
        }
    }

    public void Dispose() => _http.Dispose();

    private Dictionary<string, string> Note(Guid id, int gravite) => new(StringComparer.Ordinal)
    {
        ["Id"] = id.ToString(),
        ["Saisie.Gravite"] = gravite.ToString(CultureInfo.InvariantCulture),
        ["Saisie.FamilleCode"] = "tranquillite",
        ["Saisie.QuartierId"] = _quartier.ToString(),
        ["Saisie.Quoi"] = "Feu de poubelles devant deux immeubles, la circulation est coupée.",
        ["Saisie.Fiabilite"] = "Constate",
        ["Saisie.Niveau"] = "PrefetCabinet",
        ["__RequestVerificationToken"] = _jeton!,
    };

    private async Task<string> SeConnecterAsync()
    {
        var connexion = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Saisie.Courriel"] = _courriel,
            ["Saisie.MotDePasse"] = ServeurDeTest.MotDePasse,
            ["__RequestVerificationToken"] = await JetonAsync("/connexion"),
        });
        using (var reponse = await _http.PostAsync("/connexion", connexion)) reponse.Headers.Location?.ToString();
        return await JetonAsync("/alertes/signaler");
    }

    private async Task<string> JetonAsync(string adresse)
    {
        using var reponse = await _http.GetAsync(adresse);
        if (!reponse.IsSuccessStatusCode) throw new HttpRequestException($"{adresse} : {(int)reponse.StatusCode}");
        var page = await Navigateur.AnalyserAsync(reponse);
        return ((IHtmlInputElement)page.QuerySelector("main form [name=__RequestVerificationToken]")!).Value;
    }
}

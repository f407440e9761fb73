using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Relais.Tests.Commun;

/// <summary>What a browser without JavaScript does: reads pages, follows links, posts forms, keeps cookies; never follows a redirect by itself.</summary>
public sealed class Navigateur : IDisposable
{
    private readonly HttpClient _http;

#pragma warning disable RS0030 // A test is its own client: there is no factory to share.
    public Navigateur(Uri adresse) => _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = adresse };
#pragma warning restore RS0030

    public HttpClient Http => _http;

    /// <summary>The page at this address; it must answer 200.</summary>
    public async Task<IHtmlDocument> LireAsync(string adresse)
    {
        var reponse = await _http.GetAsync(adresse);
        reponse.EnsureSuccessStatusCode();
        return await AnalyserAsync(reponse);
    }

    public Task<HttpResponseMessage> DemanderAsync(string adresse) => _http.GetAsync(adresse);

    /// <summary>Posts the first POST form of a page's content (or the one of the given selector) with its hidden fields and these values.</summary>
    public Task<HttpResponseMessage> EnvoyerAsync(IHtmlDocument page, Dictionary<string, string> valeurs, string selecteur = "main form[method=post]")
    {
        var (action, champs) = Remplir(page, valeurs, selecteur);
        return _http.PostAsync(action, new FormUrlEncodedContent(champs));
    }

    /// <summary>The same, with files in one field.</summary>
    public async Task<HttpResponseMessage> EnvoyerAvecFichiersAsync(
        IHtmlDocument page, Dictionary<string, string> valeurs, string champ, IEnumerable<(string Nom, byte[] Octets)> fichiers, string selecteur = "main form[method=post]")
    {
        var (action, champs) = Remplir(page, valeurs, selecteur);
        using var corps = new MultipartFormDataContent();
        foreach (var (nom, valeur) in champs) corps.Add(new StringContent(valeur), nom);
        foreach (var (nom, octets) in fichiers) corps.Add(new ByteArrayContent(octets), champ, nom);
        return await _http.PostAsync(action, corps);
    }

    private static (string Action, IReadOnlyList<KeyValuePair<string, string>> Champs) Remplir(IHtmlDocument page, Dictionary<string, string> valeurs, string selecteur)
    {
        var formulaire = page.QuerySelector<IHtmlFormElement>(selecteur)
            ?? throw new InvalidOperationException($"La page « {page.Title} » n’a pas de formulaire « {selecteur} ».");
        var champs = formulaire.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Where(c => c.Name is not null && !valeurs.ContainsKey(c.Name))
            .Select(c => KeyValuePair.Create(c.Name!, c.Value))
            .Concat(valeurs);
        return (formulaire.GetAttribute("action") is { Length: > 0 } cible ? cible : new Uri(page.Url).PathAndQuery, [.. champs]);
    }

    public static async Task<IHtmlDocument> AnalyserAsync(HttpResponseMessage reponse)
    {
        var contexte = BrowsingContext.New(Configuration.Default);
        var corps = await reponse.Content.ReadAsStringAsync();
        return (IHtmlDocument)await contexte.OpenAsync(r => r.Content(corps).Address(reponse.RequestMessage!.RequestUri!.ToString()));
    }

    public void Dispose() => _http.Dispose();
}

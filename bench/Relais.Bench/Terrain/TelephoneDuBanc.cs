using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Relais.Tests.Commun;
using SkiaSharp;

namespace Relais.Bench.Terrain;

/// <summary>A phone that empties its queue as ours does: a lot in one request, a photo in chunks before its observation.</summary>
internal sealed class TelephoneDuBanc(Uri adresse, Guid quartier) : IDisposable
{
    private const int Morceau = 128 * 1024;
    private const int Photo = 200_000;
    private static readonly byte[] Jpeg = UnJpeg();
    private readonly Navigateur _navigateur = new(adresse);
    private string _jeton = "";
    private int _rang;

    public HttpClient Http => _navigateur.Http;

    public async Task SeConnecterAsync(string courriel)
    {
        var page = await _navigateur.LireAsync("/connexion");
        using var reponse = await _navigateur.EnvoyerAsync(page, new() { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = ServeurDeTest.MotDePasse });
        _jeton = (await Http.GetFromJsonAsync<JsonElement>("/terrain/session")).GetProperty("jeton").GetString()!;
    }

    public async Task EnvoyerAsync(int lot, bool avecPhoto)
    {
        var piece = Guid.NewGuid();
        var envois = Enumerable.Range(0, lot).Select(_ => new
        {
            id = Guid.CreateVersion7(),
            genre = "observation",
            saisiA = TimeProvider.System.GetUtcNow().UtcDateTime,
            champs = Champs(),
            pieces = avecPhoto ? new[] { new { id = piece, nom = "hall.jpg", taille = Jpeg.Length } } : [],
        }).ToList();
        var statuts = await PosterAsync("/terrain/envois", JsonContent.Create(new { envois }));
        if (avecPhoto)
        {
            for (var debut = 0; debut < Jpeg.Length; debut += Morceau)
            {
                using var octets = new ByteArrayContent(Jpeg, debut, Math.Min(Morceau, Jpeg.Length - debut));
                await PosterAsync($"/terrain/pieces/{envois[0].id}/{piece}?debut={debut}", octets);
            }

            statuts = await PosterAsync("/terrain/envois", JsonContent.Create(new { envois }));
        }

        var refuses = statuts.GetProperty("resultats").EnumerateArray().Where(r => r.GetProperty("statut").GetString() != "enregistre").ToList();
        if (refuses.Count > 0) throw new InvalidOperationException(refuses[0].ToString());
    }

    public void Dispose() => _navigateur.Dispose();

    private async Task<JsonElement> PosterAsync(string chemin, HttpContent contenu)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Post, chemin) { Content = contenu };
        demande.Headers.Add("X-Relais-Jeton", _jeton);
        using var reponse = await Http.SendAsync(demande);
        reponse.EnsureSuccessStatusCode();
        return await reponse.Content.ReadFromJsonAsync<JsonElement>();
    }

    private string[][] Champs() =>
    [
        ["Saisie.QuartierId", quartier.ToString()], ["Saisie.HorsQuartier", ""], ["Saisie.Nature", "Ambiance"], ["Saisie.ThemeCode", "jeunesse"],
        ["Saisie.Texte", string.Create(CultureInfo.InvariantCulture, $"Le hall est calme ce soir, constat {++_rang}. Deux groupes au pied de la tour, sans bruit ; la porte ferme.")],
        ["Saisie.ObserveLe", TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], ["Saisie.Niveau", "Equipe"], ["Saisie.Lieu", "place du marché"],
        ["Saisie.Source", "Constate"], ["Saisie.Fiabilite", "Averee"], ["Saisie.ActeurStructure", "Centre social"], ["Saisie.ActeurFonction", "Accueil"],
        ["Saisie.Latitude", "46.0012"], ["Saisie.Longitude", "-2.5013"], ["Suite", ""],
    ];

    // Noise weighs what a street weighs.
    private static byte[] UnJpeg()
    {
        using var image = new SKBitmap(1280, 960);
        var hasard = new Random(1);
        for (var grain = 64; grain >= 1; grain /= 2)
        {
            using var toile = new SKCanvas(image);
            for (var i = 0; i < 4_000; i++)
            {
                using var encre = new SKPaint { Color = new SKColor((uint)hasard.Next() | 0xFF000000) };
                toile.DrawRect(hasard.Next(image.Width), hasard.Next(image.Height), grain, grain, encre);
            }
        }

        for (var qualite = 95; ; qualite -= 5)
        {
            using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, qualite);
            if (jpeg.Size <= Photo || qualite <= 10) return jpeg.ToArray();
        }
    }
}

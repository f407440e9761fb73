using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using SkiaSharp;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>A délégué with two quarters, his phone, and the network in between. The clock is today's, as the phone's.</summary>
internal sealed class SceneDuTerrain : IAsyncDisposable
{
    private readonly IPlaywright _playwright;

    private SceneDuTerrain(ServeurDeTest serveur, Acteur delegue, string courriel, IPlaywright playwright)
    {
        (Serveur, Delegue, Courriel, _playwright) = (serveur, delegue, courriel, playwright);
        Reseau = new(() => Serveur.Adresse);
        Telephone = new(playwright, Reseau.Adresse, courriel);
    }

    public ServeurDeTest Serveur { get; }

    public Acteur Delegue { get; }

    /// <summary>What the délégué signs in with.</summary>
    public string Courriel { get; }

    public ReseauDEssai Reseau { get; }

    public Telephone Telephone { get; }

    /// <param name="visiter">Signed in, with the pages of the field kept.</param>
    public static async Task<SceneDuTerrain> OuvrirAsync(bool visiter = true, IReadOnlyDictionary<string, string?>? reglages = null)
    {
        var serveur = await ServeurDeTest.DemarrerAsync(reglages: reglages);
        serveur.Jeu.Temps.SetUtcNow(TimeProvider.System.GetUtcNow());
        var premier = (await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Genêts")).Id;
        var second = (await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Tilleuls", -2.5)).Id;
        await serveur.Jeu.UnMaillonAsync(1, "Permanence du cabinet", "06 39 98 10 03");
        var delegue = await serveur.Jeu.UnDelegueAsync(premier, second);
        var scene = new SceneDuTerrain(serveur, delegue, await serveur.OuvrirUnCompteAsync(delegue.AgentId), await Playwright.CreateAsync());
        await scene.Telephone.OuvrirAsync();
        if (visiter) await scene.Telephone.VisiterAsync();
        return scene;
    }

    /// <summary>Text and number of photos of each observation the server holds.</summary>
    public async Task<IReadOnlyList<(string Texte, int Photos)>> EnregistreesAsync()
    {
        await using var donnees = Serveur.Jeu.Ouvrir();
        var lues = await donnees.Set<Observation>().Select(o => new { o.Texte, Photos = donnees.Set<Photo>().Count(p => p.ObservationId == o.Id) }).ToListAsync();
        return [.. lues.Select(l => (l.Texte, l.Photos)).OrderBy(l => l.Texte, StringComparer.Ordinal)];
    }

    /// <summary>A photo unlike any other.</summary>
    public static byte[] Photo(int graine)
    {
        using var image = new SKBitmap(240, 180);
        image.Erase(new SKColor((byte)(graine * 37), (byte)(graine * 91), (byte)(graine * 151)));
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, 90);
        return jpeg.ToArray();
    }

    public async ValueTask DisposeAsync()
    {
        await Telephone.DisposeAsync();
        await Reseau.DisposeAsync();
        await Serveur.DisposeAsync();
        _playwright.Dispose();
    }
}

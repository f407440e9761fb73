using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using SkiaSharp;
using Xunit;

namespace Relais.Parcours.Tests.Missions.Veille;

/// <summary>A délégué, standing in a quarter, notes what he sees.</summary>
[Collection(nameof(Parcours))]
public sealed class SaisirDebout(Chromium chromium)
{
    private const int TouchersAuPlus = 6;
    private const string Texte = "Le city-stade est ouvert le soir, l’ambiance y est calme.";
    private const string Avertie = "Rappeler le gardien au 06 12 34 56 78.";

    // Un toucher est un doigt posé : taper le texte au clavier n’en compte qu’un, celui qui ouvre le champ.
    private const string CompterLesTouchers =
        "document.addEventListener('pointerdown', () => sessionStorage.setItem('touchers', Number(sessionStorage.getItem('touchers') ?? 0) + 1), true)";

    [Fact]
    public async Task De_l_accueil_a_l_observation_enregistree_en_six_touchers_au_plus()
    {
        await using var scene = await SceneAsync();
        await using var contexte = await chromium.TelephoneAsync(scene.Serveur.Adresse);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync("/");
        await page.AddInitScriptAsync(CompterLesTouchers);
        await page.EvaluateAsync(CompterLesTouchers);

        await page.GetByRole(AriaRole.Link, new() { Name = "Noter une observation" }).ClickAsync();
        Assert.Equal("Les Genêts", await page.Locator("select[name='Saisie.QuartierId'] option:checked").InnerTextAsync());
        Assert.False(await page.GetByLabel("Lieu", new() { Exact = true }).IsVisibleAsync());
        await page.GetByLabel("Ambiance", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Jeunesse", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Ce que vous avez observé").ClickAsync();
        await page.Keyboard.TypeAsync(Texte);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Observation enregistrée.")).ToBeVisibleAsync();
        var touchers = await page.EvaluateAsync<int>("Number(sessionStorage.getItem('touchers'))");
        Assert.InRange(touchers, 1, TouchersAuPlus);
    }

    [Fact]
    public async Task Sans_javascript_aussi_et_la_photo_survit_a_la_garde_du_texte()
    {
        await using var scene = await SceneAsync();
        await using var contexte = await chromium.TelephoneAsync(scene.Serveur.Adresse, avecJavaScript: false);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GetByRole(AriaRole.Link, new() { Name = "Noter une observation" }).ClickAsync();
        await RemplirAsync(page, Avertie);
        await page.GetByLabel("Photos").SetInputFilesAsync([Photo(800, 600)]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();

        await Assertions.Expect(page.Locator("mark")).ToHaveTextAsync("06 12 34 56 78");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 photo reçue" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remplacer par" }).ClickAsync();
        Assert.Equal("Rappeler le gardien au [numéro retiré].", await page.GetByLabel("Ce que vous avez observé").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Observation enregistrée.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByAltText("Photo 1 de l’observation")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Le_passage_se_remplace_sur_place_ou_se_garde_avec_un_motif_valide_au_clavier()
    {
        await using var scene = await SceneAsync();
        await using var contexte = await chromium.TelephoneAsync(scene.Serveur.Adresse);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync("/veille/observations/saisir");
        await RemplirAsync(page, Avertie + " Écrire à loge@exemple.fr.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await Assertions.Expect(page.Locator("mark")).ToHaveCountAsync(2);
        await page.EstAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Remplacer par « [adresse retirée] »" }).ClickAsync();
        await Assertions.Expect(page.Locator("mark")).ToHaveCountAsync(1);
        await page.GetByLabel("Conserver, parce que").FillAsync("Numéro affiché dans le hall.");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByText("Observation enregistrée.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Numéro affiché dans le hall.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Sur_place_le_quartier_est_trouve_et_ailleurs_la_commune_se_demande()
    {
        await using var scene = await SceneAsync();
        await using var contexte = await chromium.TelephoneAsync(scene.Serveur.Adresse);
        await contexte.GrantPermissionsAsync(["geolocation"]);
        await contexte.SetGeolocationAsync(new() { Latitude = 46.001f, Longitude = -2.5f });
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);

        await page.GotoAsync("/veille/observations/saisir");
        await Assertions.Expect(page.GetByText("Quartier trouvé.")).ToBeVisibleAsync();
        Assert.Equal("Les Tilleuls", await page.Locator("select[name='Saisie.QuartierId'] option:checked").InnerTextAsync());
        await Assertions.Expect(page.GetByLabel("Où, hors quartier")).ToBeHiddenAsync();

        await contexte.SetGeolocationAsync(new() { Latitude = 44, Longitude = -2.5f });
        await page.GetByRole(AriaRole.Button, new() { Name = "Je suis sur place" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Hors de vos quartiers")).ToBeVisibleAsync();
        await page.GetByLabel("Où, hors quartier").SelectOptionAsync("Port-Brenne");
        await RemplirAsync(page, Texte);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Hors quartier, Port-Brenne")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Deux_clics_puis_un_retour_en_arriere_ne_font_qu_une_observation()
    {
        await using var scene = await SceneAsync();
        await using var contexte = await chromium.TelephoneAsync(scene.Serveur.Adresse);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync("/veille/observations/saisir");
        await RemplirAsync(page, Texte);
        await page.GetByLabel("Photos").SetInputFilesAsync([Photo(800, 600)]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).DblClickAsync();
        await page.WaitForURLAsync(u => !u.EndsWith("/saisir", StringComparison.Ordinal));

        await page.GoBackAsync();
        var revenu = await page.GetByLabel("Ce que vous avez observé").InputValueAsync();
        if (revenu.Length > 0)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
            await Assertions.Expect(page.GetByText("était déjà enregistrée")).ToBeVisibleAsync();
        }

        await page.GotoAsync("/veille/observations");
        await Assertions.Expect(page.GetByText("1 observation", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("(1 photo)")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Au_clavier_seul_on_saisit()
    {
        await using var scene = await SceneAsync();
        await using var contexte = await chromium.BureauAsync(scene.Serveur.Adresse);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync("/veille/observations/saisir");

        await page.GetByLabel("Quartier", new() { Exact = true }).FocusAsync();
        await AllerAsync(page, "Saisie_Nature");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await AllerAsync(page, "Saisie_Texte");
        await page.Keyboard.TypeAsync(Texte);
        for (var i = 0; i < 12 && await page.EvaluateAsync<string>("document.activeElement.textContent.trim()") != "Enregistrer"; i++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByText("Observation enregistrée.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Besoin du");
    }

    [Fact]
    public async Task Un_envoi_deja_en_route_ne_prend_pas_a_la_page_ce_qu_elle_annonce()
    {
        await using var scene = await SceneAsync();
        await using var contexte = await chromium.BureauAsync(scene.Serveur.Adresse);
        var page = await contexte.NewPageAsync();
        var (demandee, permise) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await page.RouteAsync("**/terrain/session", async route =>
        {
            if (!route.Request.Frame.Url.EndsWith("/saisir", StringComparison.Ordinal))
            {
                await route.AbortAsync();
                return;
            }

            demandee.TrySetResult();
            await permise.Task;
            await route.ContinueAsync();
        });
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync("/veille/observations/saisir");
        await demandee.Task.WaitAsync(TimeSpan.FromSeconds(30));

        await page.Locator("#Saisie_Nature").CheckAsync();
        await page.Locator("#Saisie_ThemeCode").CheckAsync();
        await page.GetByLabel("Ce que vous avez observé").FillAsync(Texte);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Enregistré dans ce téléphone")).ToBeVisibleAsync();
        permise.SetResult();

        await Assertions.Expect(page.GetByText("Observation enregistrée.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task La_photo_est_reduite_dans_le_telephone_avant_de_partir()
    {
        await using var scene = await SceneAsync();
        await using var contexte = await chromium.TelephoneAsync(scene.Serveur.Adresse);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync("/veille/observations/saisir");
        await RemplirAsync(page, Texte);
        var photo = Photo(4000, 3000);

        await page.GetByLabel("Photos").SetInputFilesAsync([photo]);
        await Assertions.Expect(page.GetByText("1 photo prête")).ToBeVisibleAsync();
        var taille = await page.EvaluateAsync<int>("document.querySelector('input[type=file]').files[0].size");
        Assert.InRange(taille, 1, photo.Buffer.Length / 3);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();

        var image = page.GetByAltText("Photo 1 de l’observation");
        await Assertions.Expect(image).ToBeVisibleAsync();
        Assert.Equal(1600, await image.EvaluateAsync<int>("async i => { await i.decode(); return i.naturalWidth; }"));
    }

    private static async Task RemplirAsync(IPage page, string texte)
    {
        await page.GetByLabel("Ambiance", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Jeunesse", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Ce que vous avez observé").FillAsync(texte);
        if (await page.Locator("#precisions").EvaluateAsync<bool>("p => !p.classList.contains('fr-collapse--expanded')") && await page.EvaluateAsync<bool>("'dsfr' in window"))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Plus de précisions" }).ClickAsync();
        }
    }

    private static async Task AllerAsync(IPage page, string id)
    {
        for (var i = 0; i < 40 && await page.EvaluateAsync<string>("document.activeElement.id") != id; i++) await page.Keyboard.PressAsync("Tab");
    }

    private static FilePayload Photo(int largeur, int hauteur)
    {
        using var image = new SKBitmap(largeur, hauteur);
        var hasard = new Random(1);
        using (var toile = new SKCanvas(image))
        using (var trait = new SKPaint())
        {
            for (var i = 0; i < 4_000; i++)
            {
                trait.Color = new SKColor((byte)hasard.Next(256), (byte)hasard.Next(256), (byte)hasard.Next(256));
                toile.DrawRect(hasard.Next(largeur), hasard.Next(hauteur), largeur / 40f, hauteur / 40f, trait);
            }
        }

        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, 95);
        return new FilePayload { Name = "hall.jpg", MimeType = "image/jpeg", Buffer = jpeg.ToArray() };
    }

    private static async Task<Scene> SceneAsync()
    {
        var serveur = await ServeurDeTest.DemarrerAsync();
        var premier = (await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Genêts")).Id;
        var second = (await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Tilleuls", -2.5)).Id;
        var delegue = await serveur.Jeu.UnDelegueAsync(premier, second);
        return new(serveur, await serveur.OuvrirUnCompteAsync(delegue.AgentId));
    }

    private sealed record Scene(ServeurDeTest Serveur, string Courriel) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Serveur.DisposeAsync();
    }
}

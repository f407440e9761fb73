using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Territoires.Geocodage;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Application.Tests.Missions.Territoires;

public sealed class ChercherUneAdresse
{
    [Fact]
    public async Task Les_adresses_sont_lues_la_plus_sure_d_abord()
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync(GeocodeurDEssai.Reponse(
            GeocodeurDEssai.UneAdresse("Rue du Port 99000 Port-Brenne", -3.1, 46.1, 0.48, "street"),
            GeocodeurDEssai.UneAdresse("8 Rue du Port 99000 Port-Brenne", -3, 46)));
        await using var services = Services(geocodeur.Adresse);

        var adresses = (await Geocodage(services).ChercherAsync("  8 rue du port, Port-Brenne ", TestContext.Current.CancellationToken)).Valeur;

        Assert.Equal(["8 Rue du Port 99000 Port-Brenne", "Rue du Port 99000 Port-Brenne"], adresses.Select(a => a.Libelle));
        Assert.Equal((-3d, 46d, 0.93, "Port-Brenne", "99001", PrecisionDAdresse.Numero), (adresses[0].Longitude, adresses[0].Latitude, adresses[0].Score, adresses[0].Commune, adresses[0].CodeInsee, adresses[0].Precision));
        Assert.Equal([false, true], adresses.Select(a => a.EstAVerifier));
    }

    [Fact]
    public async Task Rien_d_autre_que_l_adresse_n_est_envoye()
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync(GeocodeurDEssai.Reponse());
        var enTetes = new List<string>();
        geocodeur.Repondre = contexte =>
        {
            enTetes.AddRange(contexte.Request.Headers.Keys);
            return GeocodeurDEssai.Avec(GeocodeurDEssai.Reponse())(contexte);
        };
        await using var services = Services(geocodeur.Adresse);

        await Geocodage(services).ChercherAsync("8 rue d’Août & Cie", TestContext.Current.CancellationToken);

        Assert.Equal(["/geocodage/search?q=8%20rue%20d%E2%80%99Ao%C3%BBt%20%26%20Cie&limit=5"], geocodeur.Demandes);
        Assert.DoesNotContain(enTetes, e => e is "Cookie" or "Referer" or "User-Agent" or "Authorization" or "traceparent");
    }

    [Fact]
    public async Task Un_point_donne_l_adresse_la_plus_proche()
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync(GeocodeurDEssai.Reponse(GeocodeurDEssai.UneAdresse("8 Rue du Port 99000 Port-Brenne", -3, 46)));
        await using var services = Services(geocodeur.Adresse);

        var adresse = (await Geocodage(services).NommerAsync(-3.0000012, 46, TestContext.Current.CancellationToken)).Valeur;

        Assert.Equal("8 Rue du Port 99000 Port-Brenne", adresse?.Libelle);
        Assert.Equal(["/geocodage/reverse?lon=-3.000001&lat=46&limit=1"], geocodeur.Demandes);
    }

    [Fact]
    public async Task Sans_service_la_recherche_est_refusee_sans_rien_envoyer()
    {
        await using var services = Services("");

        Assert.False(Geocodage(services).EstDisponible);
        Assert.Equal("geocodage-absent", await CodeDuRefusAsync(services));
    }

    [Theory]
    [InlineData(500, "geocodage-injoignable")]
    [InlineData(503, "geocodage-injoignable")]
    [InlineData(429, "geocodage-injoignable")]
    [InlineData(404, "geocodage-illisible")]
    [InlineData(302, "geocodage-illisible")]
    public async Task Une_reponse_en_erreur_est_un_refus(int code, string attendu)
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync("");
        geocodeur.Repondre = GeocodeurDEssai.AvecCode(code);
        await using var services = Services(geocodeur.Adresse);

        Assert.Equal(attendu, await CodeDuRefusAsync(services));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Maintenance</html>")]
    [InlineData("[]")]
    [InlineData("""{"type":"FeatureCollection"}""")]
    [InlineData("""{"features":[{"geometry":{"type":"Point"},"properties":{}}]}""")]
    [InlineData("""{"features":[{"geometry":{"type":"Point","coordinates":[1]},"properties":{}}]}""")]
    [InlineData("""{"features":[{"geometry":{"type":"Point","coordinates":["a","b"]},"properties":{}}]}""")]
    [InlineData("""{"features":[{"geometry":{"type":"Point","coordinates":[700000,6600000]},"properties":{}}]}""")]
    public async Task Une_reponse_mal_formee_est_un_refus(string reponse)
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync(reponse);
        await using var services = Services(geocodeur.Adresse);

        Assert.Equal("geocodage-illisible", await CodeDuRefusAsync(services));
    }

    [Fact]
    public async Task Une_reponse_demesuree_n_est_pas_lue()
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync(GeocodeurDEssai.Reponse(GeocodeurDEssai.UneAdresse(new string('x', 300_000), -3, 46)));
        await using var services = Services(geocodeur.Adresse);

        Assert.Equal("geocodage-illisible", await CodeDuRefusAsync(services));
    }

    [Fact]
    public async Task Un_service_muet_est_abandonne_apres_un_second_essai()
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync("");
        geocodeur.Repondre = contexte => Task.Delay(TimeSpan.FromSeconds(30), contexte.RequestAborted);
        await using var services = Services(geocodeur.Adresse, delai: 0.3);

        Assert.Equal("geocodage-injoignable", await CodeDuRefusAsync(services));
        Assert.Equal(2, geocodeur.Demandes.Count);
    }

    [Fact]
    public async Task Un_echec_passager_est_repris()
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync("");
        geocodeur.Repondre = contexte => geocodeur.Demandes.Count == 1
            ? GeocodeurDEssai.AvecCode(502)(contexte)
            : GeocodeurDEssai.Avec(GeocodeurDEssai.Reponse(GeocodeurDEssai.UneAdresse("8 Rue du Port 99000 Port-Brenne", -3, 46)))(contexte);
        await using var services = Services(geocodeur.Adresse);

        Assert.Single((await Geocodage(services).ChercherAsync("8 rue du port", TestContext.Current.CancellationToken)).Valeur);
    }

    [Fact]
    public async Task Personne_a_l_adresse_reglee_est_un_refus()
    {
        string adresse;
        await using (var geocodeur = await GeocodeurDEssai.DemarrerAsync("")) adresse = geocodeur.Adresse;
        await using var services = Services(adresse);

        Assert.Equal("geocodage-injoignable", await CodeDuRefusAsync(services));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    public async Task Une_adresse_trop_courte_n_est_pas_envoyee(string adresse)
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync(GeocodeurDEssai.Reponse());
        await using var services = Services(geocodeur.Adresse);

        Assert.Equal("adresse-a-preciser", await CodeDuRefusAsync(services, adresse));
        Assert.Empty(geocodeur.Demandes);
    }

    [Theory]
    [InlineData("pas une adresse", 4)]
    [InlineData("ftp://exemple.invalid", 4)]
    [InlineData("https://exemple.invalid/geocodage", 0)]
    public void Un_reglage_faux_se_lit_au_demarrage(string adresse, double delai)
    {
        using var services = Services(adresse, delai);

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<ReglagesDuGeocodage>>().Value);
    }

    /// <summary>The saved answers of the public service: their points fall in the quarters computed beforehand.</summary>
    [Fact]
    public async Task Les_reponses_enregistrees_du_service_public_sont_relues()
    {
        if (DonneesPartagees.Fichier("geocoding/itou_cas_de_test_adresses_qpv.json") is not { } fichier) return;
        using var cas = JsonDocument.Parse(await File.ReadAllTextAsync(fichier, TestContext.Current.CancellationToken));
        var adresses = cas.RootElement.EnumerateArray().Where(c => c.TryGetProperty("score", out var s) && s.ValueKind == JsonValueKind.Number && c.TryGetProperty("longitude", out _)).ToList();
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync("");
        await using var services = Services(geocodeur.Adresse);

        foreach (var adresse in adresses)
        {
            geocodeur.Repondre = GeocodeurDEssai.Avec(GeocodeurDEssai.Reponse(GeocodeurDEssai.UneAdresse(
                adresse.GetProperty("address").GetString()!, adresse.GetProperty("longitude").GetDouble(), adresse.GetProperty("latitude").GetDouble(), adresse.GetProperty("score").GetDouble())));
            var lue = Assert.Single((await Geocodage(services).ChercherAsync(adresse.GetProperty("address_line_1").GetString()!, TestContext.Current.CancellationToken)).Valeur);
            Assert.Equal((adresse.GetProperty("longitude").GetDouble(), adresse.GetProperty("score").GetDouble()), (lue.Longitude, lue.Score));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{adresses.Count} réponses relues.");
        Assert.NotEmpty(adresses);
    }

    private static ServiceProvider Services(string adresse, double delai = 4)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        Geoplateforme.Enregistrer(services);
        services.AddSingleton<IGeocodage, Geoplateforme>();
        services.Configure<ReglagesDuGeocodage>(r => (r.Adresse, r.DelaiSecondes) = (adresse, delai));
        return services.BuildServiceProvider();
    }

    private static IGeocodage Geocodage(ServiceProvider services) => services.GetRequiredService<IGeocodage>();

    private static async Task<string> CodeDuRefusAsync(ServiceProvider services, string adresse = "8 rue du port") =>
        Assert.Single((await Geocodage(services).ChercherAsync(adresse, TestContext.Current.CancellationToken)).Refus).Code;
}

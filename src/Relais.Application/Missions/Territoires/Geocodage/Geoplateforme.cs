using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Geocodage;

/// <summary>The connector to an address service that speaks as the Géoplateforme does (<c>/search</c>, <c>/reverse</c>).</summary>
internal sealed class Geoplateforme(IHttpClientFactory clients, IOptions<ReglagesDuGeocodage> reglages) : IGeocodage
{
    private const string Client = "geocodage";
    private const int AdressesAuPlus = 5;
    private const int OctetsAuPlus = 256 * 1024;

    public bool EstDisponible => reglages.Value.Base is not null;

    public static void Enregistrer(IServiceCollection services)
    {
        services.AddOptions<ReglagesDuGeocodage>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReglagesDuGeocodage>, ReglagesDuGeocodage.Verification>();
        services.AddHttpClient(Client, (fournisseur, client) =>
            {
                client.BaseAddress = fournisseur.GetRequiredService<IOptions<ReglagesDuGeocodage>>().Value.Base;
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = OctetsAuPlus;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null })
            // The address looked for is in the query string: no logger may see it.
            .RemoveAllLoggers()
            .AddStandardResilienceHandler().Configure((options, fournisseur) =>
            {
                var delai = TimeSpan.FromSeconds(fournisseur.GetRequiredService<IOptions<ReglagesDuGeocodage>>().Value.DelaiSecondes);
                options.AttemptTimeout.Timeout = delai;
                options.Retry.MaxRetryAttempts = 1;
                options.Retry.Delay = TimeSpan.Zero;
                options.TotalRequestTimeout.Timeout = (delai * 2) + TimeSpan.FromSeconds(1);
                options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(60);
            });
    }

    public async Task<Resultat<AdresseTrouvee[]>> ChercherAsync(string adresse, CancellationToken annulation)
    {
        var cherchee = adresse.Trim();
        if (cherchee.Length is < 3 or > 200) return new AdresseAPreciser();
        return await DemanderAsync($"search?q={Uri.EscapeDataString(cherchee)}&limit={AdressesAuPlus}", annulation);
    }

    public async Task<Resultat<AdresseTrouvee?>> NommerAsync(double longitude, double latitude, CancellationToken annulation)
    {
        var trouvees = await DemanderAsync(string.Create(CultureInfo.InvariantCulture, $"reverse?lon={longitude:0.######}&lat={latitude:0.######}&limit=1"), annulation);
        return trouvees.EstReussi ? trouvees.Valeur.FirstOrDefault() : Resultat<AdresseTrouvee?>.Refuse(trouvees.Refus);
    }

    private async Task<Resultat<AdresseTrouvee[]>> DemanderAsync(string demande, CancellationToken annulation)
    {
        if (!EstDisponible) return new GeocodageAbsent();
        try
        {
            using var client = clients.CreateClient(Client);
            using var reponse = await client.GetAsync(new Uri(demande, UriKind.Relative), annulation);
            if ((int)reponse.StatusCode is 429 or >= 500) return new GeocodageInjoignable();
            if (!reponse.IsSuccessStatusCode) return new GeocodageIllisible();
            return ReponseDeGeocodage.Lire(await reponse.Content.ReadAsByteArrayAsync(annulation)) is { } adresses ? adresses : new GeocodageIllisible();
        }
        catch (HttpRequestException erreur)
        {
            if (erreur.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded) return new GeocodageIllisible();
            return new GeocodageInjoignable();
        }
        catch (Exception erreur) when (erreur is TimeoutRejectedException or BrokenCircuitException or RateLimiterRejectedException or IOException)
        {
            return new GeocodageInjoignable();
        }
    }
}

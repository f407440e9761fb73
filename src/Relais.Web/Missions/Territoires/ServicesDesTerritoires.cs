using Microsoft.Extensions.Options;
using Relais.Application.Missions.Territoires.Geocodage;
using Relais.Web.Socle;

namespace Relais.Web.Missions.Territoires;

/// <summary>Ce que les territoires lisent de la configuration, et le dépôt des fichiers à importer.</summary>
internal static class ServicesDesTerritoires
{
    public static void AjouterLesTerritoires(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ReglagesDuGeocodage>(configuration.GetSection(ReglagesDuGeocodage.Section));
        services.AddOptions<ReglagesDeCarte>().Bind(configuration.GetSection(ReglagesDeCarte.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReglagesDeCarte>, ReglagesDeCarte.Verification>();
        services.AddSingleton<DepotDImports>();
    }
}

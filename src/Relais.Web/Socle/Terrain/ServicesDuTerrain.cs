using Microsoft.Extensions.Options;

namespace Relais.Web.Socle.Terrain;

/// <summary>What receives the queues of the phones; a class that implements <see cref="IReceptionDeTerrain"/> is found by itself.</summary>
internal static class ServicesDuTerrain
{
    public static void AjouterLeTerrain(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReglagesDuTerrain>().Bind(configuration.GetSection(ReglagesDuTerrain.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReglagesDuTerrain>, ReglagesDuTerrain.Verification>();
        services.AddSingleton<LecteurDeFormulaire>();
        services.AddSingleton<DepotDePieces>();
        services.AddScoped<ReceptionDesEnvois>();
        services.AddSingleton<TemoinDAgent>();
        foreach (var reception in typeof(ServicesDuTerrain).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IReceptionDeTerrain))))
        {
            services.AddScoped(typeof(IReceptionDeTerrain), reception);
        }
    }
}

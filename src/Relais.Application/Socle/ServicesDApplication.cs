using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Socle;

/// <summary>Registration of the use cases: handlers, queries and the contracts between missions are found by their suffix.</summary>
public static class ServicesDApplication
{
    private static readonly string[] Suffixes = ["Handler", "Requete", "Job"];

    public static IServiceCollection AjouterLApplication(this IServiceCollection services, ChoixDeLaBase baseDeDonnees, TimeZoneInfo fuseau)
    {
        services.AddSingleton(baseDeDonnees);
        services.AddDbContext<DonneesRelais>(baseDeDonnees.Configurer);
        services.AddSingleton(s => new Horloge(s.GetRequiredService<TimeProvider>(), fuseau));
        foreach (var type in typeof(ServicesDApplication).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsNested: false }))
        {
            if (Suffixes.Any(s => type.Name.EndsWith(s, StringComparison.Ordinal)))
            {
                services.AddScoped(type);
            }

            foreach (var contrat in type.GetInterfaces().Where(EstUnContratDeMission))
            {
                services.AddScoped(contrat, type);
            }

            if (type.GetMethod("Enregistrer", BindingFlags.Static | BindingFlags.Public, [typeof(IServiceCollection)]) is { } enregistrer)
            {
                enregistrer.Invoke(null, [services]);
            }
        }

        return services;
    }

    private static bool EstUnContratDeMission(Type type) =>
        type.Namespace is { } espace
        && espace.StartsWith("Relais.Application.Missions.", StringComparison.Ordinal)
        && espace.EndsWith(".Contrats", StringComparison.Ordinal);
}

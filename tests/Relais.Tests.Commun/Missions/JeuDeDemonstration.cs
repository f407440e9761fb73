using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Demo;
using Relais.Application.Socle;
using Relais.Application.Socle.Envois;

namespace Relais.Tests.Commun.Missions;

/// <summary>The demo in a scene, at the day of its clock.</summary>
public static class JeuDeDemonstration
{
    public static async Task<BilanDuSemis?> SemerLaDemoAsync(this Jeu jeu)
    {
        var temps = new TempsDeScene();
        temps.Regler(jeu.Temps.GetUtcNow());
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(temps).AddSingleton(temps).AddSingleton<SemerLaDemo>();
        services.AjouterLApplication(jeu.Choix, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        services.AjouterLesEnvois(new ConfigurationBuilder().Build());
        await using var fournisseur = services.BuildServiceProvider(validateScopes: true);
        return await fournisseur.GetRequiredService<SemerLaDemo>().UnDepartementAsync(null, CancellationToken.None);
    }
}

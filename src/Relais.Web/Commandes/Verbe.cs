using Microsoft.Extensions.Options;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

/// <summary>What the verbs other than <c>servir</c> share: the application, its configuration checked, and a silent log.</summary>
internal static class Verbe
{
    public static async Task<int> ExecuterAsync(Func<WebApplication, Task<int>> acte, Action<WebApplicationBuilder>? ajuster = null)
    {
        await using var application = Serveur.Construire([], builder =>
        {
            builder.Logging.ClearProviders();
            ajuster?.Invoke(builder);
        });
        application.Services.GetRequiredService<IStartupValidator>().Validate();
        return await acte(application);
    }
}

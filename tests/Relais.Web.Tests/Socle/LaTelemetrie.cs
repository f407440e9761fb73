using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Relais.Web.Tests.Commandes;
using Xunit;

namespace Relais.Web.Tests.Socle;

public sealed class LaTelemetrie
{
    [Fact]
    public async Task Les_traces_et_les_mesures_partent_vers_le_collecteur_sans_rien_de_personnel()
    {
        var recus = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await using var collecteur = await DemarrerUnCollecteurAsync(recus);
        using var relais = new Executable().Avec("OpenTelemetry__Adresse", collecteur.Urls.Single());
        await using (var service = await relais.ServirAsync())
        {
            await service.Client.GetStringAsync("/premier-acces/jeton-a-taire?nom=personne-a-taire");
            await service.Client.GetStringAsync("/sante/pret");
        }

        Assert.Contains("premier-acces/{jeton}", recus["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("relais", recus["/v1/traces"], StringComparison.Ordinal);
        Assert.DoesNotContain("a-taire", recus["/v1/traces"], StringComparison.Ordinal);
        Assert.DoesNotContain("sante", recus["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", recus["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("dotnet.gc", recus["/v1/metrics"], StringComparison.Ordinal);
    }

    private static async Task<WebApplication> DemarrerUnCollecteurAsync(ConcurrentDictionary<string, string> recus)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collecteur = builder.Build();
        collecteur.Run(async contexte =>
        {
            using var corps = new MemoryStream();
            await contexte.Request.Body.CopyToAsync(corps);
            recus.AddOrUpdate(contexte.Request.Path, _ => Encoding.UTF8.GetString(corps.ToArray()), (_, deja) => deja + Encoding.UTF8.GetString(corps.ToArray()));
            contexte.Response.StatusCode = StatusCodes.Status200OK;
        });
        await collecteur.StartAsync();
        return collecteur;
    }
}

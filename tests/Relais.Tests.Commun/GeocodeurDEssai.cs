using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Relais.Tests.Commun;

/// <summary>A real address service on a loopback port, that answers as the Géoplateforme does, or fails as it may.</summary>
public sealed class GeocodeurDEssai : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly List<string> _demandes = [];

    private GeocodeurDEssai(WebApplication application, Func<HttpContext, Task> repondre)
    {
        _application = application;
        Repondre = repondre;
    }

    /// <summary>What it answers to the next requests.</summary>
    public Func<HttpContext, Task> Repondre { get; set; }

    public string Adresse => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/geocodage";

    /// <summary>Path and query of each request received.</summary>
    public IReadOnlyList<string> Demandes => _demandes;

    public static async Task<GeocodeurDEssai> DemarrerAsync(string reponse)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var application = builder.Build();
        var geocodeur = new GeocodeurDEssai(application, Avec(reponse));
        application.Run(contexte =>
        {
            lock (geocodeur._demandes) geocodeur._demandes.Add(contexte.Request.Path + contexte.Request.QueryString);
            return geocodeur.Repondre(contexte);
        });
        await application.StartAsync();
        return geocodeur;
    }

    public static Func<HttpContext, Task> Avec(string reponse) => contexte =>
    {
        contexte.Response.ContentType = "application/json; charset=utf-8";
        return contexte.Response.WriteAsync(reponse);
    };

    public static Func<HttpContext, Task> AvecCode(int code) => contexte =>
    {
        contexte.Response.StatusCode = code;
        return Task.CompletedTask;
    };

    /// <summary>One address, in the format of the public service.</summary>
    public static string UneAdresse(string libelle, double longitude, double latitude, double score = 0.93, string type = "housenumber") => FormattableString.Invariant($$$"""
        {"type":"Feature","geometry":{"type":"Point","coordinates":[{{{longitude}}},{{{latitude}}}]},"properties":{"label":"{{{libelle}}}","score":{{{score}}},"housenumber":"8","id":"99001_0120_00008","banId":null,"name":"8 Rue du Port","postcode":"99000","citycode":"99001","x":0.0,"y":0.0,"city":"Port-Brenne","context":"99, Brenne-Maritime","type":"{{{type}}}","importance":0.61,"street":"Rue du Port","_type":"address"}}
        """);

    public static string Reponse(params string[] adresses) => $$"""{"type":"FeatureCollection","features":[{{string.Join(',', adresses)}}],"query":"x"}""";

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}

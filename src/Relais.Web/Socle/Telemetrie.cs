using Npgsql;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Relais.Web.Socle;

/// <summary>Traces and metrics, sent over OTLP/HTTP when a collector is configured; nothing leaves otherwise.</summary>
internal static class Telemetrie
{
    public const string Reglage = "OpenTelemetry:Adresse";

    public static void AjouterLaTelemetrie(this WebApplicationBuilder builder)
    {
        if (!Uri.TryCreate(builder.Configuration[Reglage], UriKind.Absolute, out var collecteur)) return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("relais", serviceVersion: typeof(Telemetrie).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(t => t
                .AddAspNetCoreInstrumentation(o =>
                {
                    o.Filter = contexte => !contexte.Request.Path.StartsWithSegments("/sante", StringComparison.Ordinal);
                    // An access link's address holds its token: the route says enough.
                    o.EnrichWithHttpResponse = (trace, reponse) => trace.SetTag("url.path", DemandesNotees.Route(reponse.HttpContext));
                })
                .AddHttpClientInstrumentation()
                .AddNpgsql()
                .AddOtlpExporter(o => Envoyer(o, collecteur, "v1/traces")))
            .WithMetrics(m => m
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation()
                .AddOtlpExporter(o => Envoyer(o, collecteur, "v1/metrics")));
    }

    private static void Envoyer(OtlpExporterOptions options, Uri collecteur, string chemin)
    {
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = new Uri($"{collecteur.ToString().TrimEnd('/')}/{chemin}");
    }
}

using System.Diagnostics;

namespace Relais.Web.Socle;

/// <summary>One line of log a request: method, route as the page writes it, status, time. No address, no query, nobody.</summary>
internal static partial class DemandesNotees
{
    private const string Categorie = "Relais.Demandes";
    private static readonly object Cle = new();

    public static void NoterLesDemandes(this WebApplication application)
    {
        var journal = application.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Categorie);
        application.Use(async (contexte, suite) =>
        {
            var debut = Stopwatch.GetTimestamp();
            try
            {
                await suite(contexte);
            }
            finally
            {
                // Style sheets, scripts and drawings that were served are not worth a line.
                if (contexte.Items.ContainsKey(Cle) || contexte.Response.StatusCode >= StatusCodes.Status400BadRequest)
                {
                    Noter(journal, contexte.Request.Method, Route(contexte), contexte.Response.StatusCode, (long)Stopwatch.GetElapsedTime(debut).TotalMilliseconds, Activity.Current?.TraceId.ToString());
                }
            }
        });
    }

    /// <summary>An error runs its own page in the same request: the route asked for is kept before.</summary>
    public static void RetenirLaRoute(this WebApplication application) => application.Use((contexte, suite) =>
    {
        if (contexte.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } texte }) contexte.Items.TryAdd(Cle, $"/{texte.TrimStart('/')}");
        return suite(contexte);
    });

    /// <summary>The route of a request as its page writes it, without the identifiers it holds.</summary>
    public static string Route(HttpContext contexte) => contexte.Items[Cle] as string ?? "(aucune page)";

    [LoggerMessage(Level = LogLevel.Information, Message = "{Methode} {Route} {Statut} en {Millisecondes} ms, trace {Trace}")]
    private static partial void Noter(ILogger journal, string methode, string route, int statut, long millisecondes, string? trace);
}

using System.Net.Mime;

namespace Relais.Web.Socle.Securite;

/// <summary>Outside a demonstration Relais is read over HTTPS only: its cookies travel on nothing else, and a plain request is told so.</summary>
internal static class HttpsExige
{
    public static CookieSecurePolicy Cookies(IConfiguration configuration) =>
        EstUneDemonstration(configuration) ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    public static void ExigerHttps(this WebApplication application)
    {
        if (EstUneDemonstration(application.Configuration)) return;
        application.Use(async (contexte, suite) =>
        {
            if (contexte.Request.IsHttps || contexte.Request.Path.StartsWithSegments("/sante", StringComparison.Ordinal))
            {
                await suite(contexte);
                return;
            }

            contexte.Response.StatusCode = StatusCodes.Status400BadRequest;
            contexte.Response.ContentType = $"{MediaTypeNames.Text.Plain}; charset=utf-8";
            await contexte.Response.WriteAsync("Relais se consulte en HTTPS : reprenez cette adresse en commençant par https://. Si elle commence déjà ainsi, le mandataire doit transmettre X-Forwarded-Proto.", contexte.RequestAborted);
        });
    }

    private static bool EstUneDemonstration(IConfiguration configuration) =>
        configuration.GetValue<bool>($"{ReglagesRelais.Section}:{nameof(ReglagesRelais.Demonstration)}");
}

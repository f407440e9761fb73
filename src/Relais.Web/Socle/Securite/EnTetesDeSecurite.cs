using Microsoft.Extensions.Options;

namespace Relais.Web.Socle.Securite;

/// <summary>Headers of every answer. No inline script nor style: what a page needs is a file we serve.</summary>
internal static class EnTetesDeSecurite
{
    public static void UtiliserLesEnTetesDeSecurite(this WebApplication application)
    {
        var tuiles = application.Services.GetRequiredService<IOptions<ReglagesDeCarte>>().Value.OrigineDesTuiles is { } origine ? $" {origine}" : "";
        var politique = "default-src 'self'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + $"img-src 'self' data: blob:{tuiles}; connect-src 'self'{tuiles}; worker-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
        application.Use((contexte, suite) =>
        {
            var enTetes = contexte.Response.Headers;
            enTetes.ContentSecurityPolicy = politique;
            enTetes.XContentTypeOptions = "nosniff";
            enTetes["Referrer-Policy"] = "same-origin";
            enTetes["Permissions-Policy"] = "geolocation=(self), microphone=(self), camera=(self)";
            enTetes["Cross-Origin-Opener-Policy"] = "same-origin";
            return suite(contexte);
        });
        if (!application.Environment.IsDevelopment()) application.UseHsts();
    }
}

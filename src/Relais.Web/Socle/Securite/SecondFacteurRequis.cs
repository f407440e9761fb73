using Microsoft.Extensions.Options;
using Relais.Application.Missions.Habilitations.Contrats;

namespace Relais.Web.Socle.Securite;

/// <summary>Where a second factor is required, an agent without one sees nothing but the pages that set it up.</summary>
internal static class SecondFacteurRequis
{
    public const string Page = "/mon-compte/second-facteur";

    private static readonly PathString[] Ouvertes = [Page, "/mon-compte/codes-de-secours", "/mon-compte/cles", "/deconnexion", "/connexion", "/erreur", "/accessibilite"];

    public static void UtiliserLeSecondFacteurRequis(this WebApplication application) => application.Use((contexte, suite) =>
    {
        var manque = contexte.Features.Get<SessionConstatee>() is { ASecondFacteur: false }
            && contexte.RequestServices.GetRequiredService<IOptions<ReglagesRelais>>().Value.ExigeUnSecondFacteur
            && !Array.Exists(Ouvertes, o => contexte.Request.Path.StartsWithSegments(o, StringComparison.Ordinal));
        if (!manque) return suite(contexte);

        contexte.Response.Redirect(Page);
        return Task.CompletedTask;
    });
}

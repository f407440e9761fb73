using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Metier.Commun;

namespace Relais.Web.Socle.Securite;

/// <summary>
/// The agent behind the request, loaded once. His session must still be open here and he must still be active: closing
/// one or deactivating the other takes effect at the next request.
/// </summary>
public static class ActeurCourant
{
    private static readonly object Cle = new();

    public static void UtiliserLActeurCourant(this WebApplication application) => application.Use(async (contexte, suite) =>
    {
        // The page of an error shows who was recognised before it, and asks nothing of a database that may be what failed.
        var estUneErreur = contexte.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!estUneErreur && Guid.TryParse(contexte.User.FindFirstValue(ClaimTypes.NameIdentifier), out var agentId) && !await EntrerAsync(contexte, agentId))
        {
            await contexte.SignOutAsync(IdentityConstants.ApplicationScheme);
            contexte.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        await suite(contexte);
    });

    public static Acteur? ActeurOuRien(this HttpContext contexte) => contexte.Items[Cle] as Acteur;

    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks a policy.</exception>
    public static Acteur Acteur(this HttpContext contexte) =>
        contexte.ActeurOuRien() ?? throw new InvalidOperationException("Personne n’est connecté.");

    private static async Task<bool> EntrerAsync(HttpContext contexte, Guid agentId)
    {
        if (contexte.SessionId() is not { } sessionId) return false;
        var services = contexte.RequestServices;
        if (await services.GetRequiredService<ISessions>().ConstaterAsync(sessionId, agentId, contexte.RequestAborted) is not { } session) return false;
        if (await services.GetRequiredService<IActeurs>().TrouverAsync(agentId, contexte.RequestAborted) is not { } acteur) return false;

        contexte.Items[Cle] = acteur;
        contexte.Features.Set(session);
        return true;
    }
}

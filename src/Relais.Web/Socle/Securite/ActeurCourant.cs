using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Metier.Commun;

namespace Relais.Web.Socle.Securite;

/// <summary>The agent behind the request, loaded once: a deactivated agent is signed out at his next request.</summary>
public static class ActeurCourant
{
    private static readonly object Cle = new();

    public static void UtiliserLActeurCourant(this WebApplication application) => application.Use(async (contexte, suite) =>
    {
        if (contexte.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } texte && Guid.TryParse(texte, out var agentId))
        {
            var acteur = await contexte.RequestServices.GetRequiredService<IActeurs>().TrouverAsync(agentId, contexte.RequestAborted);
            if (acteur is null)
            {
                await contexte.SignOutAsync(Microsoft.AspNetCore.Identity.IdentityConstants.ApplicationScheme);
                contexte.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else
            {
                contexte.Items[Cle] = acteur;
            }
        }

        await suite(contexte);
    });

    public static Acteur? ActeurOuRien(this HttpContext contexte) => contexte.Items[Cle] as Acteur;

    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks a policy.</exception>
    public static Acteur Acteur(this HttpContext contexte) =>
        contexte.ActeurOuRien() ?? throw new InvalidOperationException("Personne n’est connecté.");
}

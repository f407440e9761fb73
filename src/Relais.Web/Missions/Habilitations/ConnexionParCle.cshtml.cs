using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[AllowAnonymous]
[EnableRateLimiting(ServicesDeSecurite.LimiteDeConnexion)]
public sealed class ConnexionParCleModel(SignInManager<Compte> connexions) : PageRelais
{
    public IActionResult OnGet() => Redirect(HabilitationsLiens.Connexion);

    public async Task<IActionResult> OnPostAsync([FromForm] string reponse, [FromForm] string? retour)
    {
        var resultat = await connexions.PasskeySignInAsync(reponse);
        if (resultat.Succeeded) return LocalRedirect(Url.IsLocalUrl(retour) ? retour : "/");

        ModelState.AddModelError("", "Cette clé d’accès n’a pas été reconnue : connectez-vous avec votre mot de passe, ou adressez-vous à l’administrateur.");
        return PageInvalide();
    }
}

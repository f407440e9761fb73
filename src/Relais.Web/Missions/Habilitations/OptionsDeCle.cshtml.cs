using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

/// <summary>Ce que le navigateur doit savoir pour présenter une clé d’accès ; aucun compte n’est nommé.</summary>
[AllowAnonymous]
[EnableRateLimiting(ServicesDeSecurite.LimiteDeConnexion)]
public sealed class OptionsDeCleModel(SignInManager<Compte> connexions) : PageRelais
{
    public IActionResult OnGet() => Redirect(HabilitationsLiens.Connexion);

    public async Task<IActionResult> OnPostAsync() => Content(await connexions.MakePasskeyRequestOptionsAsync(null), "application/json");
}

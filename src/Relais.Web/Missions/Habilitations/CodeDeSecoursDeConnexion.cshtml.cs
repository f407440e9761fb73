using System.ComponentModel.DataAnnotations;
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
public sealed class CodeDeSecoursDeConnexionModel(SignInManager<Compte> connexions) : PageRelais
{
    [BindProperty]
    public FormulaireDeCode Saisie { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    // Sans mot de passe donné juste avant, il n’y a rien à confirmer ici.
    public async Task<IActionResult> OnGetAsync() =>
        await connexions.GetTwoFactorAuthenticationUserAsync() is null ? Redirect(HabilitationsLiens.Connexion) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await connexions.GetTwoFactorAuthenticationUserAsync() is null) return Redirect(HabilitationsLiens.Connexion);
        if (!ModelState.IsValid) return PageInvalide();
        var code = Saisie.Code.Replace(" ", "", StringComparison.Ordinal);
        var resultat = await connexions.TwoFactorRecoveryCodeSignInAsync(code);
        if (resultat.Succeeded) return LocalRedirect(Url.IsLocalUrl(Retour) ? Retour : "/");

        ModelState.AddModelError("Saisie.Code", resultat.IsLockedOut
            ? "Ce compte est bloqué quinze minutes après cinq essais infructueux. Réessayez ensuite, ou adressez-vous à l’administrateur."
            : "Ce code de secours n’est pas le bon, ou il a déjà servi : essayez-en un autre, ou adressez-vous à l’administrateur.");
        return PageInvalide();
    }

    public sealed class FormulaireDeCode
    {
        [Display(Name = "Code de secours")]
        [Required(ErrorMessage = "Écrivez le code.")]
        public string Code { get; set; } = "";
    }
}

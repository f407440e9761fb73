using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[AllowAnonymous]
[EnableRateLimiting(ServicesDeSecurite.LimiteDeConnexion)]
public sealed class ConnexionModel(SignInManager<Compte> connexions) : PageModel
{
    [BindProperty]
    public FormulaireDeConnexion Saisie { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
        {
            var resultat = await connexions.PasswordSignInAsync(Saisie.Courriel, Saisie.MotDePasse, isPersistent: false, lockoutOnFailure: true);
            if (resultat.Succeeded) return LocalRedirect(Url.IsLocalUrl(Retour) ? Retour : "/");
            ModelState.AddModelError("", "Adresse ou mot de passe incorrect. Vérifiez votre saisie ; après cinq essais, le compte est bloqué quinze minutes.");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public sealed class FormulaireDeConnexion
    {
        [Display(Name = "Adresse électronique")]
        [Required(ErrorMessage = "Écrivez votre adresse électronique professionnelle.")]
        public string Courriel { get; set; } = "";

        [Display(Name = "Mot de passe")]
        [Required(ErrorMessage = "Écrivez votre mot de passe.")]
        public string MotDePasse { get; set; } = "";
    }
}

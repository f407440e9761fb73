using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[AllowAnonymous]
[EnableRateLimiting(ServicesDeSecurite.LimiteDeConnexion)]
public sealed class ConnexionModel(SignInManager<Compte> connexions, Horloge horloge) : PageRelais
{
    [BindProperty]
    public FormulaireDeConnexion Saisie { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await connexions.PasswordSignInAsync(Saisie.Courriel.Trim(), Saisie.MotDePasse, isPersistent: false, lockoutOnFailure: true);
        if (resultat.Succeeded) return LocalRedirect(Url.IsLocalUrl(Retour) ? Retour : "/");
        if (resultat.RequiresTwoFactor) return RedirectToPage("SecondFacteurDeConnexion", new { Retour });

        ModelState.AddModelError("", resultat.IsLockedOut ? await BlocageAsync() : "Adresse ou mot de passe incorrect. Vérifiez votre saisie ; après cinq essais, le compte est bloqué quinze minutes.");
        return PageInvalide();
    }

    private async Task<string> BlocageAsync()
    {
        var compte = await connexions.UserManager.FindByNameAsync(Saisie.Courriel.Trim());
        var fin = compte?.LockoutEnd is { } jusqua ? horloge.Local(jusqua.UtcDateTime).ToString("HH'h'mm", CultureInfo.InvariantCulture) : "la fin du délai";
        return $"Ce compte est bloqué après cinq essais infructueux. Réessayez après {fin}, ou demandez un nouveau lien d’accès à l’administrateur.";
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

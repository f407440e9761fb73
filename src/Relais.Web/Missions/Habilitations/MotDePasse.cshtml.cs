using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Metier.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
public sealed class MotDePasseModel(SignInManager<Compte> connexions, NoterUnAccesHandler journal, FermerDesSessionsHandler fermer) : PageRelais
{
    [BindProperty]
    public FormulaireDeChangement Saisie { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid) return PageInvalide();
        var comptes = connexions.UserManager;
        var compte = (await comptes.GetUserAsync(User))!;
        if (!await comptes.CheckPasswordAsync(compte, Saisie.Actuel)) return Refuser([new MotDePasseActuelFaux()]);

        var resultat = await comptes.ChangePasswordAsync(compte, Saisie.Actuel, Saisie.Choix.Nouveau);
        if (!resultat.Succeeded) return Refuser([new MotDePasseRefuse(resultat.Errors.First().Description, "Choix.Nouveau")]);

        await connexions.RefreshSignInAsync(compte);
        await fermer.ExecuterAsync(new(null, HttpContext.SessionId()), Acteur, annulation);
        await journal.ExecuterAsync(new(compte.Id, "ChangerDeMotDePasse", new MotDePasseChoisi(compte.Id, ParLien: false)), annulation);
        Annoncer("Votre mot de passe est changé ; vos autres sessions sont fermées.");
        return Redirect(HabilitationsLiens.MonCompte);
    }

    public sealed class FormulaireDeChangement
    {
        [Display(Name = "Mot de passe actuel")]
        [Required(ErrorMessage = "Écrivez votre mot de passe actuel.")]
        public string Actuel { get; set; } = "";

        public FormulaireDeMotDePasse Choix { get; set; } = new();
    }
}

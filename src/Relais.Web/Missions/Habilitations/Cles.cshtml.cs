using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Metier.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
public sealed class ClesModel(SignInManager<Compte> connexions, NoterUnAccesHandler journal) : PageRelais
{
    private readonly UserManager<Compte> _comptes = connexions.UserManager;

    public IList<UserPasskeyInfo> LesCles { get; private set; } = [];

    public async Task OnGetAsync() => LesCles = await _comptes.GetPasskeysAsync((await _comptes.GetUserAsync(User))!);

    /// <summary>Ce que le navigateur doit savoir pour créer une clé.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        var compte = (await _comptes.GetUserAsync(User))!;
        var options = await connexions.MakePasskeyCreationOptionsAsync(new() { Id = compte.Id.ToString(), Name = compte.Email!, DisplayName = Acteur.Nom });
        return Content(options, "application/json");
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string reponse, [FromForm] string? nom, CancellationToken annulation)
    {
        var compte = (await _comptes.GetUserAsync(User))!;
        var attestation = await connexions.PerformPasskeyAttestationAsync(reponse);
        if (!attestation.Succeeded)
        {
            LesCles = await _comptes.GetPasskeysAsync(compte);
            ModelState.AddModelError("", "La clé n’a pas été reconnue : recommencez, sur ce même appareil.");
            return PageInvalide();
        }

        attestation.Passkey.Name = string.IsNullOrWhiteSpace(nom) ? "Clé d’accès" : nom.Trim()[..Math.Min(nom.Trim().Length, LongueurDuNom)];
        await _comptes.AddOrUpdatePasskeyAsync(compte, attestation.Passkey);
        return await NoterAsync(compte, "AjouterUneCle", ChangementDeFacteur.CleAjoutee, "La clé d’accès est ajoutée.", annulation);
    }

    public async Task<IActionResult> OnPostRetirerAsync([FromForm] string cle, CancellationToken annulation)
    {
        var compte = (await _comptes.GetUserAsync(User))!;
        var visee = (await _comptes.GetPasskeysAsync(compte)).FirstOrDefault(c => Convert.ToHexString(c.CredentialId) == cle);
        if (visee is null) return NotFound();

        await _comptes.RemovePasskeyAsync(compte, visee.CredentialId);
        return await NoterAsync(compte, "RetirerUneCle", ChangementDeFacteur.CleRetiree, "La clé d’accès est retirée.", annulation);
    }

    private const int LongueurDuNom = 60;

    private async Task<IActionResult> NoterAsync(Compte compte, string nom, ChangementDeFacteur changement, string annonce, CancellationToken annulation)
    {
        await journal.ExecuterAsync(new(compte.Id, nom, new FacteurChange(compte.Id, changement)), annulation);
        Annoncer(annonce);
        return Redirect(HabilitationsLiens.Cles);
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using QRCoder;
using Relais.Application.Missions.Habilitations;
using Relais.Metier.Missions.Habilitations;
using Relais.Web.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SecondFacteurModel(SignInManager<Compte> connexions, NoterUnAccesHandler journal, IOptions<ReglagesRelais> reglages) : PageRelais
{
    private const int CodesDeSecours = 10;
    private const int PixelsParModule = 5;
    private readonly UserManager<Compte> _comptes = connexions.UserManager;

    [BindProperty]
    public FormulaireDeCode Saisie { get; set; } = new();

    public bool EstActif { get; private set; }

    public bool EstObligatoire => reglages.Value.ExigeUnSecondFacteur;

    /// <summary>Clé à recopier, par groupes de quatre.</summary>
    public string Cle { get; private set; } = "";

    /// <summary>La même en QR code : une image, servie dans la page pour que la clé n’ait pas d’adresse.</summary>
    public string ImageQr { get; private set; } = "";

    public async Task OnGetAsync() => await PreparerAsync((await _comptes.GetUserAsync(User))!);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var compte = (await _comptes.GetUserAsync(User))!;
        var code = (Saisie.Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (!await _comptes.VerifyTwoFactorTokenAsync(compte, _comptes.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            ModelState.AddModelError("Saisie.Code", "Ce code n’est pas le bon, ou il a changé : recopiez celui que votre application affiche maintenant.");
            await PreparerAsync(compte);
            return PageInvalide();
        }

        await _comptes.SetTwoFactorEnabledAsync(compte, true);
        var codes = await _comptes.GenerateNewTwoFactorRecoveryCodesAsync(compte, CodesDeSecours);
        await connexions.RefreshSignInAsync(compte);
        await journal.ExecuterAsync(new(compte.Id, "ActiverLeCodeTemporaire", new FacteurChange(compte.Id, ChangementDeFacteur.CodeTemporaireActive)), annulation);
        TempData[CodesDeSecoursModel.Cle] = string.Join(' ', codes!);
        return Redirect(HabilitationsLiens.CodesDeSecours);
    }

    /// <summary>Retire le code temporaire, ou en prépare un autre (nouveau téléphone) ; le mot de passe est redemandé.</summary>
    public async Task<IActionResult> OnPostRetirerAsync(CancellationToken annulation)
    {
        var compte = (await _comptes.GetUserAsync(User))!;
        if (!await _comptes.CheckPasswordAsync(compte, Saisie.MotDePasse ?? ""))
        {
            await PreparerAsync(compte);
            return Refuser([new MotDePasseActuelFaux { Champ = nameof(Saisie.MotDePasse) }]);
        }

        await _comptes.SetTwoFactorEnabledAsync(compte, false);
        await _comptes.ResetAuthenticatorKeyAsync(compte);
        await connexions.RefreshSignInAsync(compte);
        await journal.ExecuterAsync(new(compte.Id, "RetirerLeCodeTemporaire", new FacteurChange(compte.Id, ChangementDeFacteur.CodeTemporaireDesactive)), annulation);
        Annoncer("Le code temporaire est retiré. Vous pouvez en activer un autre.");
        return Redirect(HabilitationsLiens.SecondFacteur);
    }

    private async Task PreparerAsync(Compte compte)
    {
        EstActif = await _comptes.GetTwoFactorEnabledAsync(compte);
        if (EstActif) return;
        if (await _comptes.GetAuthenticatorKeyAsync(compte) is not { Length: > 0 } cle)
        {
            await _comptes.ResetAuthenticatorKeyAsync(compte);
            await connexions.RefreshSignInAsync(compte);
            cle = (await _comptes.GetAuthenticatorKeyAsync(compte))!;
        }

        Cle = string.Join(' ', cle.Chunk(4).Select(c => new string(c)));
        using var qr = QRCodeGenerator.GenerateQrCode($"otpauth://totp/Relais:{Uri.EscapeDataString(compte.Email!)}?secret={cle}&issuer=Relais&digits=6", QRCodeGenerator.ECCLevel.M);
        ImageQr = "data:image/png;base64," + Convert.ToBase64String(new PngByteQRCode(qr).GetGraphic(PixelsParModule));
    }

    public sealed class FormulaireDeCode
    {
        [Display(Name = "Code à six chiffres")]
        public string? Code { get; set; }

        [Display(Name = "Mot de passe")]
        public string? MotDePasse { get; set; }
    }
}

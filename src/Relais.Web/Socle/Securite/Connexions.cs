using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Web.Socle.Securite;

/// <summary>
/// Identity's sign-in, with what Relais adds: only active agents enter, each sign-in opens a session kept by the server,
/// and successes, failures and lockouts are written to the journal.
/// </summary>
internal sealed class Connexions(
    UserManager<Compte> userManager,
    IHttpContextAccessor contextAccessor,
    IUserClaimsPrincipalFactory<Compte> claimsFactory,
    IOptions<IdentityOptions> optionsAccessor,
    ILogger<SignInManager<Compte>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Compte> confirmation,
    IActeurs acteurs,
    ISessions sessions,
    NoterUnAccesHandler journal)
    : SignInManager<Compte>(userManager, contextAccessor, claimsFactory, optionsAccessor, logger, schemes, confirmation)
{
    private MoyenDeConnexion _moyen = MoyenDeConnexion.MotDePasse;

    public override async Task<bool> CanSignInAsync(Compte user) =>
        await acteurs.TrouverAsync(user.Id, Context.RequestAborted) is not null && await base.CanSignInAsync(user);

    public override async Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        if (await UserManager.FindByNameAsync(userName) is { } compte) return await PasswordSignInAsync(compte, password, isPersistent, lockoutOnFailure);

        // An unknown address takes as long as a wrong password: the answer's time tells nothing.
        UserManager.PasswordHasher.HashPassword(new Compte(), password);
        await journal.ExecuterAsync(new(null, "RefuserUneConnexion"), Context.RequestAborted);
        return SignInResult.Failed;
    }

    public override async Task<SignInResult> PasswordSignInAsync(Compte user, string password, bool isPersistent, bool lockoutOnFailure) =>
        await NoterAsync(user, await base.PasswordSignInAsync(user, password, isPersistent, lockoutOnFailure));

    public override async Task<SignInResult> TwoFactorAuthenticatorSignInAsync(string code, bool isPersistent, bool rememberClient)
    {
        _moyen = MoyenDeConnexion.CodeTemporaire;
        var compte = await GetTwoFactorAuthenticationUserAsync();
        return await NoterAsync(compte, await base.TwoFactorAuthenticatorSignInAsync(code, isPersistent, rememberClient));
    }

    public override async Task<SignInResult> TwoFactorRecoveryCodeSignInAsync(string recoveryCode)
    {
        _moyen = MoyenDeConnexion.CodeDeSecours;
        var compte = await GetTwoFactorAuthenticationUserAsync();
        return await NoterAsync(compte, await base.TwoFactorRecoveryCodeSignInAsync(recoveryCode));
    }

    public override async Task<SignInResult> PasskeySignInAsync(string credentialJson)
    {
        _moyen = MoyenDeConnexion.CleDAcces;
        var resultat = await base.PasskeySignInAsync(credentialJson);
        return resultat.Succeeded ? resultat : await NoterAsync(null, resultat);
    }

    public override async Task SignInWithClaimsAsync(Compte user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        // Refreshing the cookie after a change of password or factor keeps the session.
        var session = Context.User.FindFirstValue(ClaimTypes.NameIdentifier) == user.Id.ToString() ? Context.SessionId() : null;
        session ??= await sessions.OuvrirAsync(user.Id, _moyen, FamilleDeNavigateur.Lire(Context.Request.Headers.UserAgent), Context.RequestAborted);
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. additionalClaims, new Claim(SessionCourante.Attribut, session.Value.ToString())]);
    }

    private async Task<SignInResult> NoterAsync(Compte? compte, SignInResult resultat)
    {
        if (resultat.Succeeded || resultat.RequiresTwoFactor) return resultat;

        var (nom, fait) = (compte, resultat.IsLockedOut) switch
        {
            (null, _) => ("RefuserUneConnexion", (IEvenement?)null),
            (_, true) => ("BloquerUnCompte", new CompteBloque(compte.Id)),
            _ => ("RefuserUneConnexion", new ConnexionRefusee(compte.Id)),
        };
        await journal.ExecuterAsync(new(compte?.Id, nom, fait), Context.RequestAborted);
        return resultat;
    }
}

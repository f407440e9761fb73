using Microsoft.AspNetCore.Identity;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Web.Socle.Securite;

/// <summary>What Identity may answer to a person, in French.</summary>
internal sealed class ErreursDIdentite : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Dire(nameof(DefaultError), "L’opération n’a pas abouti : recommencez.");

    public override IdentityError ConcurrencyFailure() => Dire(nameof(ConcurrencyFailure), "Ce compte vient de changer : rechargez la page et recommencez.");

    public override IdentityError PasswordMismatch() => Dire(nameof(PasswordMismatch), "Ce n’est pas votre mot de passe actuel : vérifiez votre saisie.");

    public override IdentityError InvalidToken() => Dire(nameof(InvalidToken), "Ce code n’est pas valable, ou il a déjà servi : demandez-en un autre.");

    public override IdentityError RecoveryCodeRedemptionFailed() => Dire(nameof(RecoveryCodeRedemptionFailed), "Ce code de secours n’est pas valable, ou il a déjà servi.");

    public override IdentityError InvalidUserName(string? userName) => Dire(nameof(InvalidUserName), "Cette adresse ne convient pas : écrivez-la en entier, sans espace.");

    public override IdentityError InvalidEmail(string? email) => Dire(nameof(InvalidEmail), "Cette adresse électronique n’est pas complète.");

    public override IdentityError DuplicateUserName(string userName) => Dire(nameof(DuplicateUserName), "Un autre agent se connecte déjà avec cette adresse.");

    public override IdentityError DuplicateEmail(string email) => Dire(nameof(DuplicateEmail), "Un autre agent se connecte déjà avec cette adresse.");

    public override IdentityError PasswordTooShort(int length) =>
        Dire(nameof(PasswordTooShort), $"Choisissez au moins {RegleDuMotDePasse.LongueurAuMoins} signes : une phrase de quatre mots convient.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Dire(nameof(PasswordRequiresUniqueChars), $"Le mot de passe répète trop les mêmes signes : employez-en au moins {uniqueChars} différents.");

    private static IdentityError Dire(string code, string phrase) => new() { Code = code, Description = phrase };
}

using Microsoft.Extensions.Options;
using MimeKit;

namespace Relais.Application.Socle.Envois;

/// <summary>What a wrong setting of the messages would cost is told when the process starts.</summary>
internal sealed class VerificationDesReglages : IValidateOptions<ReglagesDesEnvois>, IValidateOptions<ReglagesDuCourriel>, IValidateOptions<ReglagesDesSms>
{
    public ValidateOptionsResult Validate(string? name, ReglagesDesEnvois options)
    {
        if (!EstUneAdresse(options.Adresse)) return ValidateOptionsResult.Fail($"Envois:Adresse « {options.Adresse} » n’est pas une adresse : écrivez celle où l’on ouvre Relais, par exemple « https://relais.prefecture.example ».");
        return options.Bail < TimeSpan.FromSeconds(1) ? ValidateOptionsResult.Fail("Envois:Bail est trop court : laissez au moins une seconde.") : ValidateOptionsResult.Success;
    }

    public ValidateOptionsResult Validate(string? name, ReglagesDuCourriel options) => !options.EstOuvert || MailboxAddress.TryParse(options.Expediteur, out _)
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Courriel:Expediteur « {options.Expediteur} » n’est pas une adresse : écrivez celle d’où partent les messages.");

    public ValidateOptionsResult Validate(string? name, ReglagesDesSms options) => options.Dossier.Length > 0 || options.Adresse.Length == 0 || EstUneAdresse(options.Adresse)
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Sms:Adresse « {options.Adresse} » n’est pas une adresse : écrivez celle de la passerelle, en https.");

    private static bool EstUneAdresse(string texte) => Uri.TryCreate(texte, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
}

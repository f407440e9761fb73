using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Relais.Web.Socle;

/// <summary>Section <c>Relais</c> of the configuration; checked when the process starts.</summary>
public sealed class ReglagesRelais
{
    public const string Section = "Relais";

    /// <summary>Lines of the bloc-marque, separated by <c>|</c>: <c>Préfet|de la Brenne-Maritime</c>.</summary>
    public string BlocMarque { get; set; } = "";

    /// <summary>Code of the département served first (<c>83</c>).</summary>
    public string Departement { get; set; } = "";

    /// <summary>Time zone of the préfecture.</summary>
    public string Fuseau { get; set; } = "Europe/Paris";

    /// <summary>Address to which an obstacle to accessibility is reported; empty: the administrator is named instead.</summary>
    public string Contact { get; set; } = "";

    /// <summary>True when the data are fictitious: every page says so.</summary>
    public bool Demonstration { get; set; }

    /// <summary>A code or a passkey is required besides the password. Unset: yes, except in a demonstration.</summary>
    public bool? SecondFacteurObligatoire { get; set; }

    public bool ExigeUnSecondFacteur => SecondFacteurObligatoire ?? !Demonstration;

    /// <summary>Folder of the files kept by Relais (copies before migration, uploads in progress).</summary>
    public string Dossier { get; set; } = "donnees";

    public sealed class Verification : IValidateOptions<ReglagesRelais>
    {
        public ValidateOptionsResult Validate(string? name, ReglagesRelais options)
        {
            List<string> phrases = [];
            if (string.IsNullOrWhiteSpace(options.BlocMarque))
            {
                phrases.Add("Relais:BlocMarque est vide : écrivez le nom de la préfecture, par exemple « Préfet|de la Brenne-Maritime ».");
            }

            if (string.IsNullOrWhiteSpace(options.Departement))
            {
                phrases.Add("Relais:Departement est vide : écrivez le code du département, par exemple « 83 ».");
            }

            if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.Fuseau, out _))
            {
                phrases.Add($"Relais:Fuseau « {options.Fuseau} » est inconnu : écrivez par exemple « Europe/Paris » ou « Indian/Reunion ».");
            }

            if (options.Contact.Length > 0 && !MailAddress.TryCreate(options.Contact, out _))
            {
                phrases.Add($"Relais:Contact « {options.Contact} » n’est pas une adresse électronique : écrivez celle du service qui répond aux agents, ou laissez vide.");
            }

            return phrases.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(phrases);
        }
    }
}

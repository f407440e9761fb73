using Microsoft.Extensions.Options;

namespace Relais.Application.Missions.Territoires.Geocodage;

/// <summary>Section <c>Geocodage</c> de la configuration.</summary>
public sealed class ReglagesDuGeocodage
{
    public const string Section = "Geocodage";

    private const double DelaiAuPlus = 30;

    /// <summary>Adresse de base du service (<c>https://data.geopf.fr/geocodage</c>) ; vide : aucun service.</summary>
    public string Adresse { get; set; } = "";

    /// <summary>Secondes laissées à chaque essai.</summary>
    public double DelaiSecondes { get; set; } = 4;

    public Uri? Base => Adresse.Length == 0 ? null : new Uri(Adresse.TrimEnd('/') + "/", UriKind.Absolute);

    public sealed class Verification : IValidateOptions<ReglagesDuGeocodage>
    {
        public ValidateOptionsResult Validate(string? name, ReglagesDuGeocodage options)
        {
            List<string> phrases = [];
            if (options.Adresse.Length > 0 && !(Uri.TryCreate(options.Adresse, UriKind.Absolute, out var adresse) && adresse is { Query: "", Scheme: "https" or "http" }))
            {
                phrases.Add($"Geocodage:Adresse « {options.Adresse} » n’est pas l’adresse d’un service : écrivez par exemple « https://data.geopf.fr/geocodage », ou laissez vide.");
            }

            if (options.DelaiSecondes is not (> 0 and <= DelaiAuPlus)) phrases.Add("Geocodage:DelaiSecondes est hors de 0 à 30 : écrivez par exemple « 4 ».");
            return phrases.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(phrases);
        }
    }
}

using Microsoft.Extensions.Options;

namespace Relais.Web.Socle;

/// <summary>Section <c>Carte</c>: the background of the maps. None by default: nothing leaves the préfecture's network.</summary>
public sealed class ReglagesDeCarte
{
    public const string Section = "Carte";

    /// <summary>Address of a tile, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c>; empty: a plain background.</summary>
    public string Tuiles { get; set; } = "";

    /// <summary>Who made the background, as its licence asks; shown on the map.</summary>
    public string Attribution { get; set; } = "";

    /// <summary>What the Content-Security-Policy must let in; <c>null</c> without tiles, or when this server gives them.</summary>
    public string? OrigineDesTuiles => Tuiles.Contains("://", StringComparison.Ordinal) ? new Uri(Tuiles).GetLeftPart(UriPartial.Authority) : null;

    public sealed class Verification : IValidateOptions<ReglagesDeCarte>
    {
        private static readonly string[] Variables = ["{z}", "{x}", "{y}"];

        public ValidateOptionsResult Validate(string? name, ReglagesDeCarte options)
        {
            if (options.Tuiles.Length == 0) return ValidateOptionsResult.Success;
            List<string> phrases = [];
            var estIci = options.Tuiles.StartsWith('/') && !options.Tuiles.StartsWith("//", StringComparison.Ordinal);
            if (!estIci && !(Uri.TryCreate(options.Tuiles, UriKind.Absolute, out var adresse) && (adresse.Scheme == Uri.UriSchemeHttps || adresse.IsLoopback)))
            {
                phrases.Add($"Carte:Tuiles « {options.Tuiles} » n’est pas une adresse HTTPS : écrivez celle d’une tuile, ou laissez vide.");
            }

            if (!Array.TrueForAll(Variables, v => options.Tuiles.Contains(v, StringComparison.Ordinal))) phrases.Add("Carte:Tuiles ne dit pas où vont {z}, {x} et {y} : copiez l’adresse que donne le service de fonds de carte.");
            if (string.IsNullOrWhiteSpace(options.Attribution)) phrases.Add("Carte:Attribution est vide : écrivez la mention que demande le service de fonds de carte, par exemple « © IGN ».");
            return phrases.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(phrases);
        }
    }
}

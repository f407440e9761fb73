using Microsoft.Extensions.Options;

namespace Relais.Web.Socle.Terrain;

/// <summary>Section <c>Terrain</c> of the configuration: what a phone may keep, and for how long.</summary>
public sealed class ReglagesDuTerrain
{
    public const string Section = "Terrain";

    /// <summary>Days without contact after which a phone erases the pages it kept; what waits to be sent stays.</summary>
    public int JoursSansContact { get; set; } = 14;

    /// <summary>
    /// Lets a browser that cannot understand speech by itself send the voice to its maker, outside of the State. The page says
    /// so. Where the browser can, the voice stays in the phone and this changes nothing.
    /// </summary>
    public bool DicteeDistante { get; set; }

    public sealed class Verification : IValidateOptions<ReglagesDuTerrain>
    {
        public ValidateOptionsResult Validate(string? name, ReglagesDuTerrain options) => options.JoursSansContact is >= 1 and <= 90
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Terrain:JoursSansContact vaut {options.JoursSansContact} : écrivez un nombre de jours entre 1 et 90.");
    }
}

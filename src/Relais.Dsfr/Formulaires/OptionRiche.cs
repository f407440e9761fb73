using Microsoft.AspNetCore.Mvc.Rendering;

namespace Relais.Dsfr.Formulaires;

/// <summary>An option with a sentence of help, for radios and checkboxes.</summary>
public sealed class OptionRiche : SelectListItem
{
    public string? Aide { get; init; }

    /// <summary>A drawing of the DSFR, for rich radios: « artwork/pictograms/… ».</summary>
    public string? Pictogramme { get; init; }
}

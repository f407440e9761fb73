using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Ce qu’une liste d’observations retient.</summary>
public sealed record FiltreObservations
{
    public Guid? QuartierId { get; init; }

    /// <summary>Seulement ce qui a été vu hors de tout quartier.</summary>
    public bool HorsQuartier { get; init; }

    public string? ThemeCode { get; init; }

    public NatureObservation? Nature { get; init; }

    public Guid? AuteurId { get; init; }

    /// <summary>Premier jour compris.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Dernier jour compris.</summary>
    public DateOnly? Au { get; init; }

    /// <summary>Mots cherchés, tous présents sous une forme quelconque.</summary>
    public string? Texte { get; init; }

    /// <summary>Les observations retirées, et elles seules.</summary>
    public bool Retirees { get; init; }

    /// <summary>De la plus ancienne à la plus récente.</summary>
    public bool DuPlusAncien { get; init; }
}

using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Ce que le tableau des propositions retient.</summary>
public sealed record FiltreDesPropositions
{
    public SituationDeProposition Situation { get; init; }

    public Guid? QuartierId { get; init; }

    /// <summary>Seulement ce qui vaut pour tout le département.</summary>
    public bool ToutLeDepartement { get; init; }

    public string? ThemeCode { get; init; }

    public Guid? AuteurId { get; init; }

    public TypeDeDestinataire? Destinataire { get; init; }
}

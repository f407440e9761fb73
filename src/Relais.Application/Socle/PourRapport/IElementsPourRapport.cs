using Relais.Metier.Commun;

namespace Relais.Application.Socle.PourRapport;

/// <summary>
/// What a mission brings to the monthly report. A mission implements it and registers it; the report gathers every
/// contribution without knowing the missions (docs/adr/0045).
/// </summary>
public interface IElementsPourRapport
{
    /// <summary>What happened in the month, as far as this agent may read it, withdrawn items excluded.</summary>
    Task<IReadOnlyList<ElementPourRapport>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation);

    /// <summary>Among these ids, the items of this mission that the agent may read, withdrawn ones included: they were cited.</summary>
    Task<IReadOnlyList<ElementPourRapport>> ParIdsAsync(Acteur acteur, IReadOnlyCollection<Guid> ids, CancellationToken annulation);
}

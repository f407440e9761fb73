using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Ce que les observations disent d’un quartier, dans les droits de qui le demande.</summary>
public interface IVeilleDesQuartiers
{
    /// <summary>Les natures d’observation, dans l’ordre de la saisie.</summary>
    IReadOnlyList<NatureNommee> Natures { get; }

    /// <summary>Les observations d’un quartier depuis un jour compris, retraits exclus, en bref.</summary>
    Task<VeilleDuQuartier> DuQuartierAsync(Guid quartierId, DateOnly depuis, Acteur acteur, CancellationToken annulation);

    /// <summary>Combien d’observations dans chaque quartier ; un quartier sans aucune est absent.</summary>
    Task<IReadOnlyDictionary<Guid, int>> ComptesAsync(DemandeDObservations demande, Acteur acteur, CancellationToken annulation);

    /// <summary>Combien d’observations en tout.</summary>
    Task<int> CompterAsync(DemandeDObservations demande, Acteur acteur, CancellationToken annulation);

    /// <summary>Où elles sont situées, quand elles le sont : des points approchés, en quartier ou hors quartier.</summary>
    Task<IReadOnlyList<PointDObservations>> PointsAsync(DemandeDObservations demande, Acteur acteur, CancellationToken annulation);
}

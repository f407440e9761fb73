using Relais.Metier.Commun;

namespace Relais.Application.Missions.Alertes.Contrats;

/// <summary>Les alertes, pour les missions qui montrent un quartier.</summary>
public interface IAlertesDesQuartiers
{
    /// <summary>Les alertes ouvertes d’un quartier que l’acteur peut lire, les plus graves d’abord.</summary>
    Task<IReadOnlyList<AlerteOuverte>> DuQuartierAsync(Guid quartierId, Acteur acteur, CancellationToken annulation);

    /// <summary>Combien d’alertes signalées entre deux jours compris dans chaque quartier, closes ou non ; un quartier sans aucune est absent.</summary>
    Task<IReadOnlyDictionary<Guid, int>> ComptesAsync(DateOnly du, DateOnly au, Acteur acteur, CancellationToken annulation);
}

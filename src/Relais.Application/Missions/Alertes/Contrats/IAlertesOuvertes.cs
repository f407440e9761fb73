using Relais.Metier.Commun;

namespace Relais.Application.Missions.Alertes.Contrats;

/// <summary>Les événements qui ne sont pas clos, pour les dossiers d’un quartier.</summary>
public interface IAlertesOuvertes
{
    /// <summary>Les alertes ouvertes d’un quartier que l’acteur peut lire, les plus graves d’abord.</summary>
    Task<IReadOnlyList<AlerteOuverte>> DuQuartierAsync(Guid quartierId, Acteur acteur, CancellationToken annulation);
}

using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Ce que les territoires savent d’un quartier, pour la page qui le montre.</summary>
public interface IFichesDesQuartiers
{
    /// <summary>Le quartier ; <c>null</c> hors du département de l’acteur.</summary>
    Task<QuartierDecrit?> DecrireAsync(Guid quartierId, Acteur acteur, CancellationToken annulation);
}

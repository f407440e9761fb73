namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Les contours, prêts à dessiner dans un document ou une page : le nord en haut, l’origine en haut à gauche.</summary>
public interface ICartesDesQuartiers
{
    /// <summary>Un quartier du département, et ceux qui l’entourent ; <c>null</c> s’il n’a pas de contour.</summary>
    Task<CarteTracee?> DuQuartierAsync(Guid quartierId, string departementCode, CancellationToken annulation);

    /// <summary>Les quartiers en vigueur du département, par groupes de voisins : à l’échelle du département, un quartier ne se verrait pas.</summary>
    Task<CarteTracee> DuDepartementAsync(string departementCode, CancellationToken annulation);
}

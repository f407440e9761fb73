using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Barometre.Contrats;

/// <summary>Ce que le baromètre dit d’un mois : à la fiche d’un quartier, à un rapport, à une carte.</summary>
public interface IAmbianceDesQuartiers
{
    /// <summary>Les six axes, dans l’ordre.</summary>
    IReadOnlyList<AxeNomme> Axes { get; }

    /// <summary>L’ambiance du mois dans chaque quartier que l’acteur lit ; un quartier sans note en est absent.</summary>
    Task<IReadOnlyList<AmbianceDuQuartier>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation);

    /// <summary>L’ambiance d’un quartier sur les quatre semaines qui finissent aujourd’hui, comparées aux quatre d’avant ; <c>null</c> sans note que l’acteur lise.</summary>
    Task<AmbianceDuQuartier?> RecenteAsync(Guid quartierId, Acteur acteur, CancellationToken annulation);
}

using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Barometre.Contrats;

/// <summary>Ce que le baromètre dit à un rapport ou à la fiche d’un quartier.</summary>
public interface IBarometrePourRapport
{
    /// <summary>L’ambiance du mois dans chaque quartier que l’acteur lit ; un quartier sans note en est absent.</summary>
    Task<IReadOnlyList<AmbianceDuQuartier>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation);
}

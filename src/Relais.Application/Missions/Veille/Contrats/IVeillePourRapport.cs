using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Ce que la veille dit à un rapport : ce qui s’est passé dans ce territoire et ce mois.</summary>
public interface IVeillePourRapport
{
    /// <summary>Les observations du mois (jour du fait, à défaut de la saisie) que l’acteur peut lire, retraits exclus, par date puis identifiant.</summary>
    Task<IReadOnlyList<ElementDeVeille>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation);

    /// <summary>Parmi ces identifiants, les observations que l’acteur peut lire : les autres n’existent pas pour lui.</summary>
    Task<IReadOnlyList<ElementDeVeille>> ParIdsAsync(Acteur acteur, IReadOnlyCollection<Guid> ids, CancellationToken annulation);
}

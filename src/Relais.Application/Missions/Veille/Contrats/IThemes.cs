namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Les thèmes de la veille, pour ce qui se range par thème ailleurs.</summary>
public interface IThemes
{
    /// <summary>Tous, dans l’ordre de la liste ; un thème inactif n’est plus proposé, mais se lit encore.</summary>
    Task<IReadOnlyList<ThemeNomme>> ListerAsync(CancellationToken annulation);
}

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Une poche hors quartier, par son nom.</summary>
/// <param name="EstSuivie">Faux quand son suivi est terminé : elle garde son nom, on n’y observe plus.</param>
public sealed record PocheNommee(Guid Id, string Nom, bool EstSuivie);

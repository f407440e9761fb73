namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Les lieux hors quartier d’un département.</summary>
/// <param name="Communes">Les communes que les quartiers touchent : celles des contrats de ville.</param>
public sealed record LieuxHorsQuartier(IReadOnlyList<PocheNommee> Poches, IReadOnlyList<CommuneNommee> Communes);

namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Une observation en une ligne.</summary>
/// <param name="Nature">Ce que c’est, en mots : « Besoin », « Difficulté »…</param>
/// <param name="Debut">Le début de son texte, tel qu’il a été écrit.</param>
public sealed record ObservationBreve(Guid Id, DateOnly ObserveLe, string Nature, string Theme, string Debut);

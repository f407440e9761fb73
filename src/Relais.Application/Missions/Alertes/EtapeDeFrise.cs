namespace Relais.Application.Missions.Alertes;

/// <summary>Un moment de la vie d’une alerte.</summary>
/// <param name="A">Instant (UTC).</param>
/// <param name="Titre">Ce qui s’est passé.</param>
/// <param name="Detail">Le texte d’un suivi, un motif.</param>
/// <param name="Par">Qui ; <c>null</c> quand c’est Relais.</param>
/// <param name="EstUneReception">Vrai pour l’acheminement : ce que la frise montre en petit.</param>
public sealed record EtapeDeFrise(DateTime A, string Titre, string? Detail = null, string? Par = null, bool EstUneReception = false);

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Ce qu’un renvoi cite : une rubrique d’un rapport, ou une proposition.</summary>
/// <param name="Id">Identifiant dans le texte.</param>
/// <param name="RapportId">Rapport de la rubrique ; <c>null</c> pour une proposition.</param>
/// <param name="Numero">Numéro lu.</param>
public sealed record SourceDeSynthese(Guid Id, Guid? RapportId, int Numero);

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Le rapport d’un délégué, vu de la synthèse.</summary>
/// <param name="Numero">Numéro de renvoi, à partir de 1 ; 0 quand il n’y a rien à citer.</param>
/// <param name="RapportId"><c>null</c> tant que rien n’est transmis.</param>
/// <param name="Auteur">Délégué.</param>
/// <param name="Situation">Situation, telle qu’on la lit.</param>
public sealed record RapportDuMois(int Numero, Guid? RapportId, string Auteur, string Situation);

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Le contenu d’une synthèse, tel qu’on le lit, l’exporte et le fige.</summary>
/// <param name="Mois">Mois couvert (<c>aaaa-mm</c>).</param>
/// <param name="Departement">Code du département.</param>
/// <param name="Service">Service émetteur.</param>
/// <param name="Rubriques">Dans l’ordre de lecture ; les vides n’y sont pas.</param>
/// <param name="Rapports">Ce que chaque délégué a remis, ou non.</param>
/// <param name="Sources">Ce que les renvois citent.</param>
public sealed record ContenuDeSynthese(
    string Mois,
    string Departement,
    string Service,
    IReadOnlyList<RubriqueDeSyntheseFigee> Rubriques,
    IReadOnlyList<RapportDuMois> Rapports,
    IReadOnlyList<SourceDeSynthese> Sources);

/// <summary>Une rubrique figée.</summary>
public sealed record RubriqueDeSyntheseFigee(string Code, string Libelle, string Texte);

/// <summary>Le rapport d’un délégué, vu de la synthèse.</summary>
/// <param name="Numero">Numéro de renvoi, à partir de 1 ; 0 quand il n’y a rien à citer.</param>
/// <param name="RapportId"><c>null</c> tant que rien n’est transmis.</param>
/// <param name="Auteur">Délégué.</param>
/// <param name="Situation">Situation, telle qu’on la lit.</param>
public sealed record RapportDuMois(int Numero, Guid? RapportId, string Auteur, string Situation);

/// <summary>Ce qu’un renvoi cite : une rubrique d’un rapport, ou une proposition.</summary>
/// <param name="Id">Identifiant dans le texte.</param>
/// <param name="RapportId">Rapport de la rubrique ; <c>null</c> pour une proposition.</param>
/// <param name="Numero">Numéro lu.</param>
public sealed record SourceDeSynthese(Guid Id, Guid? RapportId, int Numero);

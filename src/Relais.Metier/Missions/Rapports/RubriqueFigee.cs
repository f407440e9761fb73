namespace Relais.Metier.Missions.Rapports;

/// <summary>Une rubrique dans un contenu figé.</summary>
/// <param name="TexteId">Identifiant du texte, auquel les annotations s’attachent.</param>
/// <param name="Code">Code de la rubrique.</param>
/// <param name="Libelle">Intitulé.</param>
/// <param name="Texte">Markdown.</param>
/// <param name="RienASignaler">L’auteur l’a dit.</param>
public sealed record RubriqueFigee(Guid TexteId, string Code, string Libelle, string Texte, bool RienASignaler);

using Relais.Application.Missions.Documents.Contrats;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Le quartier d’un dossier : ce qui le situe.</summary>
/// <param name="Contrat">Contrat de ville en cours ; <c>null</c> s’il n’en a pas.</param>
/// <param name="Delegues">Délégués à qui il est confié aujourd’hui.</param>
/// <param name="Carte">Son contour ; <c>null</c> si le fichier officiel n’en donne pas.</param>
public sealed record QuartierDuDossier(Guid Id, string Code, string Nom, string DepartementCode, string Communes, string? Contrat, IReadOnlyList<DelegueDuDossier> Delegues, Carte? Carte);

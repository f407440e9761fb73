using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un quartier, ses territoires et ce qui le relie à l’autre génération.</summary>
/// <param name="Id">Identifiant.</param>
/// <param name="Code">Code officiel.</param>
/// <param name="Nom">Nom officiel, suivi de la commune quand un autre quartier du département le porte aussi.</param>
/// <param name="DepartementCode">Département.</param>
/// <param name="Communes">Communes, dans l’ordre officiel ; code vide quand le fichier n’en donnait que le nom.</param>
/// <param name="Epci">SIREN des intercommunalités.</param>
/// <param name="Correspondants">Quartiers de l’autre génération.</param>
public sealed record TerritoiresDuQuartier(
    Guid Id, CodeQpv Code, string Nom, string DepartementCode, IReadOnlyList<CommuneNommee> Communes, IReadOnlyList<string> Epci, IReadOnlyList<Correspondant> Correspondants);

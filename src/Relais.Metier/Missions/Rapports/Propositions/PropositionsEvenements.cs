using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <param name="ObjetId">Proposition.</param>
/// <param name="ReponseDueLe">Dernier jour pour répondre.</param>
/// <param name="Sources">Nombre de sources liées.</param>
public sealed record PropositionDeposee(Guid ObjetId, DateOnly ReponseDueLe, int Sources) : IEvenement;

public sealed record PropositionCorrigee(Guid ObjetId, IReadOnlyList<Modification> Modifications) : IEvenement;

/// <param name="ObjetId">Proposition.</param>
/// <param name="Action">Ce qui a été fait.</param>
/// <param name="Vers">État qui en résulte.</param>
/// <param name="Precision">Pilote, service ou preuve.</param>
/// <param name="Pour">Échéance fixée.</param>
/// <param name="PartPublique">Ce qui peut être dit aux habitants.</param>
public sealed record SuiteDonneeALaProposition(Guid ObjetId, ActionSurProposition Action, EtatProposition Vers, string? Precision, DateOnly? Pour, string? PartPublique) : IEvenement;

public sealed record SourcesLiees(Guid ObjetId, IReadOnlyList<string> Libelles) : IEvenement;

public sealed record SourceDetachee(Guid ObjetId, string Libelle) : IEvenement;

/// <summary>L’agent a gardé des passages signalés par la garde du texte ; les passages eux-mêmes ne sont pas recopiés.</summary>
public sealed record PassagesDePropositionGardes(Guid ObjetId, IReadOnlyList<string> Categories) : IEvenement;

public sealed record RetourEcrit(Guid ObjetId) : IEvenement;

public sealed record RetourRemis(Guid ObjetId, DateOnly Le, string A) : IEvenement;

public sealed record PropositionRelancee(Guid ObjetId) : IEvenement;

public sealed record DelaiDeReponseRegle(Guid ObjetId, string DepartementCode, int Jours) : IEvenement;

using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

public sealed record RapportOuvert(Guid ObjetId, string Mois) : IEvenement;

/// <param name="ObjetId">Rapport.</param>
/// <param name="Rubriques">Rubriques remplies.</param>
public sealed record RapportCompose(Guid ObjetId, int Rubriques) : IEvenement;

/// <param name="ObjetId">Rapport.</param>
/// <param name="Section">Section touchée.</param>
/// <param name="Rubrique">Rubrique touchée.</param>
public sealed record RubriqueEcrite(Guid ObjetId, string Section, string Rubrique) : IEvenement;

public sealed record NiveauDuRapportChoisi(Guid ObjetId, NiveauDiffusion Niveau) : IEvenement;

/// <param name="ObjetId">Rapport.</param>
/// <param name="Numero">Numéro du cliché.</param>
/// <param name="Empreinte">Empreinte du contenu figé.</param>
public sealed record RapportTransmis(Guid ObjetId, int Numero, string Empreinte) : IEvenement;

public sealed record RapportRenvoye(Guid ObjetId) : IEvenement;

public sealed record RapportVise(Guid ObjetId) : IEvenement;

public sealed record RapportAnnote(Guid ObjetId, string Rubrique, bool EstUneReponse) : IEvenement;

public sealed record ModeleDeRapportRegle(Guid ObjetId, string DepartementCode) : IEvenement;

public sealed record ElementDeplace(Guid ObjetId, Guid ElementId, MouvementDElement Mouvement) : IEvenement;

/// <param name="ObjetId">Rapport.</param>
/// <param name="Rubriques">Rubriques déclarées sans rien à signaler.</param>
public sealed record RienASignalerDit(Guid ObjetId, int Rubriques) : IEvenement;

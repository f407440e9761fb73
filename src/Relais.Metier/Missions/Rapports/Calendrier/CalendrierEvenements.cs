using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Calendrier;

/// <param name="ObjetId">Mois de rapports.</param>
/// <param name="Mois">Mois clos.</param>
/// <param name="Manquants">Délégués dont le rapport manquait ; vide quand tout était remis.</param>
public sealed record MoisDeRapportsClos(Guid ObjetId, string Mois, string Manquants) : IEvenement;

public sealed record MoisDeRapportsRouvert(Guid ObjetId, string Mois) : IEvenement;

/// <param name="ObjetId">Délégué à qui l’on écrit.</param>
/// <param name="Mois">Mois du rapport qui manque.</param>
/// <param name="Etape">Avant ou après l’échéance.</param>
public sealed record RapportRappele(Guid ObjetId, string Mois, EtapeDeRappel Etape) : IEvenement;

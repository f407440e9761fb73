using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Habilitations.Calendriers;

/// <param name="ObjetId">Agent.</param>
public sealed record AdresseDeCalendrierCreee(Guid ObjetId) : IEvenement;

/// <param name="ObjetId">Agent.</param>
public sealed record AdresseDeCalendrierRevoquee(Guid ObjetId) : IEvenement;

using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Pilotage.Abonnements;

public sealed record AbonnementPris(Guid ObjetId, SujetDAbonnement Sujet, RythmeDAbonnement Rythme) : IEvenement;

public sealed record AbonnementRevoque(Guid ObjetId) : IEvenement;

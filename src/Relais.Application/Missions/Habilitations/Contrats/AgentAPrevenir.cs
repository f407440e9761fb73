using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations.Contrats;

/// <summary>Un agent actif, avec ce qu’il faut pour l’atteindre et savoir ce qu’il peut lire aujourd’hui.</summary>
public sealed record AgentAPrevenir(Acteur Acteur, string Courriel);

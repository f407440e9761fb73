using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Habilitations;

public sealed record AgentHabilite(Guid ObjetId, Role Role) : IEvenement;

/// <param name="ObjetId">Agent.</param>
/// <param name="Champs">Champs changés ; leurs valeurs, personnelles, ne vont pas au journal.</param>
public sealed record AgentModifie(Guid ObjetId, IReadOnlyList<string> Champs) : IEvenement;

public sealed record AgentDesactive(Guid ObjetId) : IEvenement;

public sealed record AgentReactive(Guid ObjetId) : IEvenement;

public sealed record LettreDeMissionEtablie(Guid ObjetId, Guid LettreId, DateOnly DebutLe, DateOnly? FinLe, int Quartiers) : IEvenement;

public sealed record LettreDeMissionFinie(Guid ObjetId, Guid LettreId, DateOnly FinLe) : IEvenement;

public sealed record InterimConfie(Guid ObjetId, Guid RemplacantId, DateOnly DebutLe, DateOnly FinLe) : IEvenement;

public sealed record InterimFini(Guid ObjetId, Guid RemplacantId, DateOnly FinLe) : IEvenement;

public sealed record LienDAccesEmis(Guid ObjetId, DateTime ExpireA) : IEvenement;

public sealed record MotDePasseChoisi(Guid ObjetId, bool ParLien) : IEvenement;

public sealed record ConnexionReussie(Guid ObjetId, MoyenDeConnexion Moyen) : IEvenement;

public sealed record ConnexionRefusee(Guid ObjetId) : IEvenement;

public sealed record CompteBloque(Guid ObjetId) : IEvenement;

public sealed record FacteurChange(Guid ObjetId, ChangementDeFacteur Changement) : IEvenement;

/// <param name="ObjetId">Agent.</param>
/// <param name="Nombre">Sessions fermées.</param>
public sealed record SessionsFermees(Guid ObjetId, int Nombre) : IEvenement;

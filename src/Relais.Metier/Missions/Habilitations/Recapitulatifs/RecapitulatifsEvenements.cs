using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Habilitations.Recapitulatifs;

/// <param name="ObjetId">Agent.</param>
public sealed record RythmeDeRecapitulatifChoisi(Guid ObjetId, RythmeDeRecapitulatif Rythme) : IEvenement;

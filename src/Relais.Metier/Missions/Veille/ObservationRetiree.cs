using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

public sealed record ObservationRetiree(Guid ObservationId, DateOnly Le) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}

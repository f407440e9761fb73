using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

public sealed record ObservationSaisie(Guid ObservationId, int Photos) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}

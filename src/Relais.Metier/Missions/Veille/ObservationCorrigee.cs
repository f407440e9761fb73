using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

public sealed record ObservationCorrigee(Guid ObservationId, IReadOnlyList<Modification> Modifications) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}

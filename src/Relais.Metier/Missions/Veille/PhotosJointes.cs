using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

public sealed record PhotosJointes(Guid ObservationId, int Nombre) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}

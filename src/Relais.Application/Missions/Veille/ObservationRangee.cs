using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

internal sealed class ObservationRangee
{
    public required Observation Observation { get; init; }

    public required long Rang { get; init; }
}

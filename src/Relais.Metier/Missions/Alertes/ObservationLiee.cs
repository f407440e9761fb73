namespace Relais.Metier.Missions.Alertes;

/// <summary>Une observation qu’une alerte reprend.</summary>
public sealed class ObservationLiee
{
    private ObservationLiee() { }

    public Guid AlerteId { get; private set; }

    public Guid ObservationId { get; private set; }

    public static ObservationLiee Lier(Guid alerteId, Guid observationId) => new() { AlerteId = alerteId, ObservationId = observationId };
}

namespace Relais.Application.Demo;

/// <summary>A clock that the demo sets to the day each report was written; it otherwise tells the real time.</summary>
public sealed class TempsDeScene : TimeProvider
{
    private DateTimeOffset? _instant;

    public override DateTimeOffset GetUtcNow() => _instant ?? System.GetUtcNow();

    public void Regler(DateTimeOffset? instant) => _instant = instant;

    /// <summary>Moves the scene forward.</summary>
    public void Avancer(TimeSpan duree) => _instant = GetUtcNow() + duree;
}

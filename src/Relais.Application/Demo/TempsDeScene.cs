namespace Relais.Application.Demo;

/// <summary>A clock that the demo sets to the day each thing was written; it otherwise tells the time of the given one.</summary>
public sealed class TempsDeScene(TimeProvider reel) : TimeProvider
{
    private DateTimeOffset? _instant;

    public override DateTimeOffset GetUtcNow() => _instant ?? reel.GetUtcNow();

    /// <param name="instant">When; <c>null</c> for now.</param>
    public void Regler(DateTimeOffset? instant) => _instant = instant;

    /// <summary>Moves the scene forward.</summary>
    public void Avancer(TimeSpan duree) => _instant = GetUtcNow() + duree;
}

namespace Relais.Application.Socle;

/// <summary>The time of the préfecture: instants are UTC, days are those of its time zone (Europe/Paris, Indian/Reunion…).</summary>
public sealed class Horloge(TimeProvider temps, TimeZoneInfo fuseau)
{
    /// <summary>Present instant, UTC.</summary>
    public DateTime Maintenant => temps.GetUtcNow().UtcDateTime;

    /// <summary>Present day at the préfecture.</summary>
    public DateOnly Aujourdhui => DateOnly.FromDateTime(Local(Maintenant));

    /// <summary>The wall-clock time of a UTC instant at the préfecture.</summary>
    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, fuseau);
}

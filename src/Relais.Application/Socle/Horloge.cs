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

    /// <summary>The UTC instant at which a day begins at the préfecture.</summary>
    public DateTime Debut(DateOnly jour) => Utc(jour.ToDateTime(TimeOnly.MinValue));

    /// <summary>The UTC instant of a wall-clock time at the préfecture; an hour that does not exist in spring is read an hour later.</summary>
    public DateTime Utc(DateTime local)
    {
        var heure = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(fuseau.IsInvalidTime(heure) ? heure.AddHours(1) : heure, fuseau);
    }
}

namespace Relais.Application.Socle.Travaux;

/// <summary>The tables of the schedule (Quartz), made by our migrations on both databases; none of our queries reads them.</summary>
public static class TablesDeQuartz
{
    public const string Prefixe = "socle_quartz_";

    private static readonly string[] Noms =
    [
        "simple_triggers", "cron_triggers", "simprop_triggers", "blob_triggers", "triggers", "job_details",
        "calendars", "paused_trigger_grps", "paused_job_grps", "fired_triggers", "scheduler_state", "locks",
    ];

    /// <summary>What a migration runs to make them.</summary>
    public static string Creation()
    {
        using var flux = typeof(TablesDeQuartz).Assembly.GetManifestResourceStream("travaux.tables-de-quartz.sql")!;
        using var lecteur = new StreamReader(flux);
        return lecteur.ReadToEnd();
    }

    /// <summary>What a migration runs to undo it.</summary>
    public static string Suppression() => string.Join('\n', Noms.Select(n => $"DROP TABLE {Prefixe}{n};"));
}

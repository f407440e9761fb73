namespace Relais.Web.Missions.Veille.Signaux;

/// <summary>Les adresses des signaux et des angles morts.</summary>
public static class SignauxLiens
{
    public const string Liste = "/veille/signaux";
    public const string Reglages = "/veille/signaux/reglages";
    public const string AnglesMorts = "/veille/angles-morts";

    public static string Signal(Guid id) => $"{Liste}/{id}";

    /// <summary>Les observations d’un quartier et d’un thème, entre deux jours.</summary>
    public static string Observations(Guid quartierId, string theme, DateOnly? du = null, DateOnly? au = null) =>
        $"{VeilleLiens.Liste}?quartier={quartierId}&theme={theme}{(du is { } d ? $"&du={d:yyyy-MM-dd}" : "")}{(au is { } a ? $"&au={a:yyyy-MM-dd}" : "")}";
}

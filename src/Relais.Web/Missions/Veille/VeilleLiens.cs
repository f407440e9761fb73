namespace Relais.Web.Missions.Veille;

/// <summary>Les adresses de la veille.</summary>
public static class VeilleLiens
{
    public const string Liste = "/veille/observations";
    public const string Saisir = "/veille/observations/saisir";

    public const string PassagesConserves = "/veille/passages-conserves";
    public const string Themes = "/veille/themes";

    public static string Theme(string code) => $"{Themes}/{code}";

    public static string Observation(Guid id) => $"{Liste}/{id}";

    public static string Corriger(Guid id) => $"{Liste}/{id}/corriger";

    public static string Retirer(Guid id) => $"{Liste}/{id}/retirer";

    public static string Photo(Guid id) => $"/veille/photos/{id}";

    public static string Suite(Guid id) => $"{Saisir}?suite={id}";

    public static string Exporter(string format) => $"{Liste}/exporter/{format}";
}

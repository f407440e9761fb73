using Relais.Metier.Commun;

namespace Relais.Web.Missions.Veille.Barometre;

/// <summary>Les adresses du baromètre.</summary>
public static class BarometreLiens
{
    public const string Tableau = "/veille/barometre";

    public static string Note(Guid noteId) => $"{Tableau}/notes/{noteId}";

    public static string DuQuartier(Guid quartierId) => $"{Tableau}/{quartierId}";

    public static string Noter(Guid quartierId) => $"{Tableau}/{quartierId}/noter";

    public static string Noter(Guid quartierId, Semaine semaine) => $"{Noter(quartierId)}?semaine={semaine.Du:yyyy-MM-dd}";
}

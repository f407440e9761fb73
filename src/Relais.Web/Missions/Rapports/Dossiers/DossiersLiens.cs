namespace Relais.Web.Missions.Rapports.Dossiers;

/// <summary>Les adresses des dossiers d’un quartier.</summary>
public static class DossiersLiens
{
    public static string Visite(Guid quartierId) => $"/dossiers/visite/{quartierId}";

    public static string Passation(Guid quartierId) => $"/dossiers/passation/{quartierId}";

    public static string Imprimer(string dossier) => $"{dossier}/impression";

    public static string Fichier(string dossier, string format) => $"{dossier}/fichier/{format}";
}

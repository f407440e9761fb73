namespace Relais.Web.Missions.Rapports.Syntheses;

/// <summary>Les adresses des synthèses départementales.</summary>
public static class SynthesesLiens
{
    public const string Liste = "/syntheses";

    public static string Lire(Guid id) => $"{Liste}/{id}";

    public static string Ecrire(Guid id) => $"{Liste}/{id}/ecrire";

    public static string Imprimer(Guid id) => $"{Liste}/{id}/impression";

    public static string Fichier(Guid id, string format) => $"{Liste}/{id}/fichier/{format}";
}

using Relais.Metier.Commun;

namespace Relais.Web.Missions.Rapports;

/// <summary>Les adresses de la mission Rapports.</summary>
public static class RapportsLiens
{
    public const string Liste = "/rapports";

    public const string Modele = "/rapports/modele";

    public static string Suivi(Mois mois) => $"/rapports/suivi?mois={mois}";

    public static string Lire(Guid id) => $"/rapports/{id}";

    public static string Ecrire(Guid id, int section = 0) => $"/rapports/{id}/ecrire/{section}";

    public static string Transmettre(Guid id) => $"/rapports/{id}/transmettre";

    public static string Imprimer(Guid id) => $"/rapports/{id}/impression";

    public static string Historique(Guid id) => $"/rapports/{id}/historique";

    public static string Fichier(Guid id, string format) => $"/rapports/{id}/fichier/{format}";
}

namespace Relais.Web.Missions.Indicateurs;

/// <summary>Les adresses des indicateurs et de l’observatoire.</summary>
public static class IndicateursLiens
{
    public const string Accueil = "/indicateurs";
    public const string Catalogue = $"{Accueil}/catalogue";
    public const string NouvelIndicateur = $"{Catalogue}/nouveau";
    public const string Imports = $"{Accueil}/imports";
    public const string Observatoire = $"{Accueil}/observatoire";
    public const string NouveauTableau = $"{Observatoire}/nouveau";

    public static string Quartier(Guid id) => $"{Accueil}/quartiers/{id}";

    public static string ExporterQuartier(Guid id, string format) => $"{Quartier(id)}/exporter/{format}";

    public static string Detail(Guid quartierId, string code) => $"{Quartier(quartierId)}/{code}";

    public static string ExporterDetail(Guid quartierId, string code, string format) => $"{Detail(quartierId, code)}/exporter/{format}";

    public static string Indicateur(string code) => $"{Catalogue}/{code}";

    public static string ModifierIndicateur(string code) => $"{Indicateur(code)}/modifier";

    public static string Millesime(string code, Guid edition) => $"{Indicateur(code)}/editions/{edition}";

    public static string Depot(Guid id) => $"{Imports}/{id}";

    public static string Colonnes(Guid id) => $"{Depot(id)}/colonnes";

    public static string Tableau(Guid id) => $"{Observatoire}/{id}";

    public static string ModifierTableau(Guid id) => $"{Tableau(id)}/modifier";

    public static string PublierTableau(Guid id) => $"{Tableau(id)}/publier";

    public static string RetirerPublication(Guid id, Guid publication) => $"{Tableau(id)}/publications/{publication}/retirer";

    public static string FichierDuTableau(Guid id, string format) => $"{Tableau(id)}/fichier/{format}";

    /// <summary>L’adresse privée donnée aux partenaires.</summary>
    public static string Publique(string jeton) => $"/observatoire/{jeton}";
}

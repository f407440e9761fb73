namespace Relais.Web.Missions.Pilotage;

/// <summary>Les adresses du pilotage.</summary>
public static class PilotageLiens
{
    public const string Accueil = "/";
    public const string AFaire = "/a-faire";
    public const string Carte = "/carte";
    public const string CarteGeoJson = "/carte/geojson";
    public const string Abonnements = "/abonnements";
    public const string NouvelAbonnement = "/abonnements/nouveau";
    public const string Localiser = "/localiser";
}

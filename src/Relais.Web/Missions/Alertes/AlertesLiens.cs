namespace Relais.Web.Missions.Alertes;

/// <summary>Les adresses des alertes.</summary>
public static class AlertesLiens
{
    public const string Liste = "/alertes";
    public const string Signaler = "/alertes/signaler";
    public const string PointDeSituation = "/alertes/point-de-situation";
    public const string Reglages = "/alertes/reglages";
    public const string NouvelleRegle = "/alertes/reglages/regle";
    public const string NouveauMaillon = "/alertes/reglages/maillon";
    public const string Bareme = "/alertes/reglages/bareme";
    public const string Mobiles = "/alertes/reglages/mobiles";
    public const string Apercu = "/alertes/reglages/apercu";

    public static string Alerte(Guid id) => $"{Liste}/{id}";

    public static string Clore(Guid id) => $"{Liste}/{id}/clore";

    public static string Rouvrir(Guid id) => $"{Liste}/{id}/rouvrir";

    public static string Regle(Guid id) => $"{NouvelleRegle}/{id}";

    public static string Maillon(Guid id) => $"{NouveauMaillon}/{id}";

    public static string SignalerDepuis(Guid observation) => $"{Signaler}?observation={observation}";
}

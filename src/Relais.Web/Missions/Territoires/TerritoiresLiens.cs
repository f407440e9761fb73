namespace Relais.Web.Missions.Territoires;

/// <summary>Les adresses des territoires.</summary>
public static class TerritoiresLiens
{
    public const string Liste = "/territoires/quartiers";
    public const string OuSuisJe = "/territoires/ou-suis-je";

    public static string Quartier(Guid id) => $"{Liste}/{id}";
}

namespace Relais.Web.Missions.Territoires;

/// <summary>Les adresses des territoires.</summary>
public static class TerritoiresLiens
{
    public const string Liste = "/territoires/quartiers";
    public const string Situer = "/territoires/situer";
    public const string Contours = "/territoires/contours";
    public const string Contrats = "/territoires/contrats";
    public const string NouveauContrat = "/territoires/contrats/nouveau";
    public const string Intercommunalites = "/territoires/intercommunalites";
    public const string Imports = "/territoires/imports";

    public static string Quartier(Guid id) => $"{Liste}/{id}";

    public static string Contrat(Guid id) => $"{Contrats}/{id}";

    public static string ModifierContrat(Guid id) => $"{Contrats}/{id}/modifier";

    public static string NouvellePoche(Guid contrat) => $"{Contrats}/{contrat}/poches/nouvelle";

    public static string ModifierPoche(Guid contrat, Guid poche) => $"{Contrats}/{contrat}/poches/{poche}/modifier";

    public static string CesserDeSuivre(Guid contrat, Guid poche) => $"{Contrats}/{contrat}/poches/{poche}/cesser";

    public static string Intercommunalite(string siren) => $"{Intercommunalites}/{siren}/nommer";

    public static string Import(Guid id) => $"{Imports}/{id}";
}

using Relais.Metier.Commun;

namespace Relais.Web.Missions.Territoires;

public sealed record DepotSansFichier : Refus
{
    public DepotSansFichier()
        : base("depot-sans-fichier", "Choisissez le fichier à importer.") => Champ = "Fichiers";
}

public sealed record DepotTropLourd : Refus
{
    public DepotTropLourd()
        : base("depot-trop-lourd", "Ces fichiers dépassent 64 Mo : donnez l’archive zip, ou passez par la commande « relais importer ».") => Champ = "Fichiers";
}

public sealed record DepotARevoir : Refus
{
    public DepotARevoir()
        : base("depot-a-revoir", "Donnez un seul fichier GeoJSON, CSV ou zip, ou un seul shapefile avec ses compagnons .dbf, .shx et .prj.") => Champ = "Fichiers";
}

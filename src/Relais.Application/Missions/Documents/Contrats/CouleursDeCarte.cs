namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Les couleurs des cartes : les mêmes à l’écran, sur papier et dans les fichiers, quel que soit le thème.</summary>
public static class CouleursDeCarte
{
    /// <summary>Couleur du contour des formes et des numéros.</summary>
    public const string Trait = "#161616";

    /// <summary>Couleur de fond (<c>#rrggbb</c>) ; <c>none</c> pour ce qui n’est qu’un trait.</summary>
    public static string Fond(TeinteDeCarte teinte) => teinte switch
    {
        TeinteDeCarte.Voisin => "#dddddd",
        TeinteDeCarte.Quartier => "#8585f6",
        TeinteDeCarte.Note1 => "#e1662b",
        TeinteDeCarte.Note2 => "#f5b27a",
        TeinteDeCarte.Note3 => "#f3ead2",
        TeinteDeCarte.Note4 => "#abd0e6",
        TeinteDeCarte.Note5 => "#5b9bd0",
        TeinteDeCarte.Echelle => "none",
        _ => "#ffffff",
    };

    /// <summary>Couleur du contour : le cadre s’efface derrière ce qu’il contient.</summary>
    public static string Bord(TeinteDeCarte teinte) => teinte == TeinteDeCarte.Cadre ? "#929292" : Trait;

    public static double Epaisseur(TeinteDeCarte teinte) => teinte switch
    {
        TeinteDeCarte.Cadre => 1,
        TeinteDeCarte.Echelle => 4,
        _ => 1.5,
    };

    public static bool EnTirets(TeinteDeCarte teinte) => teinte == TeinteDeCarte.SansNote;
}

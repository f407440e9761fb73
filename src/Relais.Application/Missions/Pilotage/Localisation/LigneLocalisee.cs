using Relais.Application.Missions.Territoires.Contrats;

namespace Relais.Application.Missions.Pilotage.Localisation;

/// <summary>Une ligne de la liste, et où elle tombe.</summary>
/// <param name="Saisie">La ligne telle qu’elle est venue.</param>
/// <param name="Adresse">L’adresse que le service a retenue ; <c>null</c> pour un point donné.</param>
/// <param name="Confiance">De 0 à 1 ; <c>null</c> pour un point donné : il est pris tel quel.</param>
/// <param name="En2024">Le quartier qui contient le point, ou le plus proche à moins de 300 mètres ; <c>null</c> au-delà.</param>
/// <param name="En2015">De même, dans l’ancienne géographie.</param>
/// <param name="Remarque">Ce qu’il faut vérifier ou reprendre ; vide si rien.</param>
public sealed record LigneLocalisee(
    int Numero, string Saisie, string? Adresse, double? Confiance, double? Latitude, double? Longitude, LieuSitue? En2024, LieuSitue? En2015, string Remarque)
{
    /// <summary>Vrai quand un point a été trouvé, dans un quartier ou non.</summary>
    public bool EstLocalisee => Latitude is not null;

    /// <summary>« dans le quartier, à 120 m du bord », « hors quartier, à 40 m », « hors quartier ».</summary>
    public static string Situation(LieuSitue? lieu) => lieu switch
    {
        null => "hors quartier",
        { EstDedans: true } => $"dans le quartier, à {lieu.DistanceAuBord} m du bord",
        _ => $"hors quartier, à {lieu.DistanceAuBord} m",
    };
}

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Des contours en chemins SVG, dans un cadre.</summary>
/// <param name="Largeur">Largeur du cadre.</param>
/// <param name="Hauteur">Hauteur du cadre.</param>
/// <param name="Cadres">Un rectangle par groupe de quartiers, d’ouest en est.</param>
/// <param name="Quartiers">Par nom.</param>
/// <param name="Echelle">Chemin de la barre d’échelle.</param>
/// <param name="EchelleM">Ce qu’elle mesure, en mètres.</param>
public sealed record CarteTracee(int Largeur, int Hauteur, IReadOnlyList<string> Cadres, IReadOnlyList<TraceDeQuartier> Quartiers, string Echelle, int EchelleM);

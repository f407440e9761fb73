namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>La carte d’un quartier, prête à dessiner : des tracés en mètres dans un cadre, le nord en haut.</summary>
/// <param name="Cadre">Boîte visible, pour <c>viewBox</c>.</param>
/// <param name="Quartier">Tracé du quartier.</param>
/// <param name="Voisins">Tracés des voisins.</param>
/// <param name="EchelleM">Longueur de la barre d’échelle, en mètres.</param>
/// <param name="EchelleX">Abscisse de départ de la barre.</param>
/// <param name="EchelleY">Ordonnée de la barre.</param>
public sealed record CarteDuQuartier(string Cadre, string Quartier, IReadOnlyList<string> Voisins, int EchelleM, int EchelleX, int EchelleY);

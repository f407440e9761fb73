using Relais.Application.Missions.Territoires.Contrats;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Les codes dont les chiffres sont ceux d’un quartier : le sien, puis celui de l’autre génération si le contour est le même.</summary>
internal static class CodesDuQuartier
{
    public static List<string> Codes(this TerritoiresDuQuartier quartier) => [quartier.Code.Texte, .. quartier.Correspondants.Where(c => c.MemeContour).Select(c => c.Code.Texte)];
}

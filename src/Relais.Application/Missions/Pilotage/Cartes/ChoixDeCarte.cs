using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Missions.Veille.Contrats;

namespace Relais.Application.Missions.Pilotage.Cartes;

/// <summary>Ce que la carte propose à un agent : rien que ce qu’il peut lire.</summary>
/// <param name="Axes">Vide pour qui ne lit pas le baromètre.</param>
/// <param name="Themes">Vide pour qui ne lit pas les observations.</param>
public sealed record ChoixDeCarte(
    IReadOnlyList<IndicateurDisponible> Indicateurs, IReadOnlyList<AxeNomme> Axes, bool CompteLeTerrain, IReadOnlyList<ThemeNomme> Themes, IReadOnlyList<NatureNommee> Natures)
{
    public bool Propose(Mesure mesure) => mesure.Genre switch
    {
        GenreDeMesure.Indicateur => Indicateurs.Any(i => i.Code == mesure.Code),
        GenreDeMesure.Barometre => Axes.Any(a => a.Code == mesure.Code),
        _ => CompteLeTerrain,
    };
}

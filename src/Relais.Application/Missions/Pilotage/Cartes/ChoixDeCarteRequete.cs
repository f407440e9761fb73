using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Pilotage.Cartes;

public sealed class ChoixDeCarteRequete(IIndicateurs indicateurs, IAmbianceDesQuartiers ambiances, IVeilleDesQuartiers veille, IThemes themes)
{
    public async Task<ChoixDeCarte> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var litLeTerrain = acteur.Niveaux.Count > 0;
        return new(
            await indicateurs.DisponiblesAsync(annulation),
            acteur.Role is Role.Delegue or Role.SousPrefet ? ambiances.Axes : [],
            litLeTerrain,
            litLeTerrain ? await themes.ListerAsync(annulation) : [],
            litLeTerrain ? veille.Natures : []);
    }
}

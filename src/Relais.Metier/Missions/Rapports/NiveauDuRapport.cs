using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

/// <summary>
/// Le niveau de diffusion d’un rapport : seuls le lisent ceux qui pourraient lire chacun de ses contenus. « Équipe » et
/// « préfet et cabinet » n’ont qu’une lectrice commune : ensemble, ils font « sous-préfète ».
/// </summary>
public static class NiveauDuRapport
{
    public static NiveauDiffusion De(NiveauDiffusion choisi, IEnumerable<NiveauDiffusion> contenus) => contenus.Aggregate(choisi, LePlusRestreint);

    public static NiveauDiffusion LePlusRestreint(NiveauDiffusion a, NiveauDiffusion b) => (a, b) switch
    {
        _ when a == b => a,
        (NiveauDiffusion.ServicesEtat, _) => b,
        (_, NiveauDiffusion.ServicesEtat) => a,
        _ => NiveauDiffusion.SousPrefete,
    };
}

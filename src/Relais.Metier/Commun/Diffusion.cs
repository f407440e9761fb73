namespace Relais.Metier.Commun;

/// <summary>The table role × level: what a role may read inside its territory. An author always reads what he wrote.</summary>
public static class Diffusion
{
    private static readonly Dictionary<Role, NiveauDiffusion[]> Table = new()
    {
        [Role.Delegue] = [NiveauDiffusion.Equipe, NiveauDiffusion.ServicesEtat],
        [Role.SousPrefet] = [NiveauDiffusion.Equipe, NiveauDiffusion.SousPrefete, NiveauDiffusion.PrefetCabinet, NiveauDiffusion.ServicesEtat],
        [Role.PrefetCabinet] = [NiveauDiffusion.PrefetCabinet, NiveauDiffusion.ServicesEtat],
        [Role.Gestionnaire] = [],
        [Role.ReferentService] = [NiveauDiffusion.ServicesEtat],
        [Role.Administrateur] = [],
    };

    /// <summary>Levels a role may read inside its territory; empty when it reads no content.</summary>
    public static IReadOnlyList<NiveauDiffusion> NiveauxLisiblesPar(Role role) => Table[role];
}

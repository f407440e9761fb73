namespace Relais.Metier.Commun;

/// <summary>Who may read an item, besides its author. Rights are territory × role × level (see <see cref="Diffusion"/>).</summary>
public enum NiveauDiffusion
{
    /// <summary>The délégués of the quarter and the sous-préfète.</summary>
    Equipe,

    /// <summary>The sous-préfète alone.</summary>
    SousPrefete,

    /// <summary>The sous-préfète, the préfet and his cabinet.</summary>
    PrefetCabinet,

    /// <summary>All of the above and the correspondents of the State's services.</summary>
    ServicesEtat,
}

namespace Relais.Metier.Commun;

/// <summary>The two generations of priority quarters; their perimeters differ and are never mixed silently.</summary>
public enum GenerationQpv
{
    /// <summary>In force 1 January 2015 – 31 December 2023 (décrets 2014-1750 and 2014-1751), codes <c>QP…</c>.</summary>
    G2015,

    /// <summary>In force from 1 January 2024 (décret 2023-1314; outre-mer 1 January 2025), codes <c>QN…</c>.</summary>
    G2024,
}

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>The file is not what it says it is: where it breaks, and why, in French.</summary>
/// <param name="ligne">Line, when it is known.</param>
/// <param name="colonne">Rank or name of the column, or empty.</param>
internal sealed class FichierAbime(int? ligne, string colonne, string motif) : Exception(motif)
{
    public int? Ligne { get; } = ligne;

    public string Colonne { get; } = colonne;
}

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>A table read row after row, whatever the file: CSV, XLSX or ODS.</summary>
internal abstract class TableLue : IDisposable
{
    /// <summary>What was recognised, in one French sentence.</summary>
    public abstract string Constat { get; }

    /// <summary>Headers as written.</summary>
    public abstract IReadOnlyList<string> EnTetes { get; }

    /// <summary>Line of the file the current row is on; the first is 1.</summary>
    public abstract int Ligne { get; }

    /// <summary>Cells of the current row.</summary>
    public abstract int NombreDeCellules { get; }

    /// <exception cref="FichierAbime">The file cannot be read further.</exception>
    public abstract bool Lire();

    public abstract ReadOnlySpan<char> Cellule(int rang);

    public virtual void Dispose()
    {
    }
}

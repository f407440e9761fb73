namespace Relais.Application.Socle.Import;

/// <summary>
/// Reads one kind of file. The rehearsal and the real run are the same code: the rehearsal is rolled back. All or
/// nothing: one refused line and nothing is written. Idempotent: the same file again changes nothing and says so.
/// </summary>
public interface IImporteur
{
    /// <summary>Name on the command line (<c>contours</c>).</summary>
    string Jeu { get; }

    /// <summary>What it reads, in one French sentence.</summary>
    string Description { get; }

    /// <param name="avancement">Receives the share done, 0 to 1.</param>
    Task<RapportDImport> ExecuterAsync(FichierAImporter fichier, bool essai, IProgress<double>? avancement, CancellationToken annulation);
}

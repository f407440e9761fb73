using System.Diagnostics;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Documents;

/// <summary>
/// LibreOffice sans écran : un profil à nous, une conversion à la fois, et plus rien au bout du délai (docs/adr/0041). Après la
/// première conversion, il reste ouvert dix minutes : les suivantes ne le redémarrent pas (docs/adr/0055).
/// </summary>
public sealed class LibreOffice : IDisposable
{
    public const string Absence =
        "PDF et ODT demandent LibreOffice, qui n’est pas installé sur ce serveur (paquet « libreoffice-writer-nogui »). Le DOCX, l’impression et le JSON restent disponibles.";

    private static readonly TimeSpan Repos = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _tour = new(1);
    private readonly ReglagesDocuments _reglages;
    private readonly string? _programme;
    private readonly LibreOfficeOuvert _ouvert;
    private readonly Timer _repos;

    public LibreOffice(ReglagesDocuments reglages)
    {
        (_reglages, _programme, _ouvert) = (reglages, reglages.Programme(), new(Dossier));
        _repos = new(_ => SeReposer());
    }

    public bool EstDisponible => _programme is not null;

    /// <summary>LibreOffice attend la conversion suivante.</summary>
    internal bool ResteOuvert => _ouvert.Tourne;

    /// <summary>Son profil et ses fichiers de travail.</summary>
    internal string Dossier { get; } = Path.Combine(Path.GetTempPath(), $"relais-libreoffice-{Environment.ProcessId}-{Guid.NewGuid():n}");

    private string[] Arguments =>
        [$"-env:UserInstallation={new Uri(Path.Combine(Dossier, "profil")).AbsoluteUri}", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck"];

    /// <param name="docx">Le document Word.</param>
    /// <param name="filtre">Filtre d’export de LibreOffice (<c>odt</c>, <c>pdf:writer_pdf_Export:{…}</c>).</param>
    /// <param name="extension">Extension du fichier attendu.</param>
    /// <param name="annulation">Abandon par l’appelant.</param>
    public async Task<Resultat<byte[]>> ConvertirAsync(byte[] docx, string filtre, string extension, CancellationToken annulation)
    {
        if (_programme is null) return new ConversionIndisponible(Absence);

        await _tour.WaitAsync(annulation);
        var travail = Directory.CreateDirectory(Path.Combine(Dossier, "travail"));
        try
        {
            var (source, produit) = (Path.Combine(travail.FullName, "document.docx"), Path.Combine(travail.FullName, $"document.{extension}"));
            await File.WriteAllBytesAsync(source, docx, annulation);
            await _ouvert.PreparerAsync(annulation);
            var transmise = _ouvert.Tourne;
            var finie = await LancerAsync(_programme, filtre, source, travail.FullName, annulation);
            if (transmise && !(finie && File.Exists(produit)))
            {
                // What was kept open is ill: start afresh, once, unless the time is spent.
                _ouvert.Fermer();
                if (finie) finie = await LancerAsync(_programme, filtre, source, travail.FullName, annulation);
            }

            if (!finie) return new ConversionTropLongue((int)_reglages.Delai.TotalSeconds);
            if (!File.Exists(produit)) return new ConversionEchouee();

            _ouvert.Ouvrir(_programme, Arguments);
            _repos.Change(Repos, Timeout.InfiniteTimeSpan);
            return await File.ReadAllBytesAsync(produit, annulation);
        }
        finally
        {
            travail.Delete(recursive: true);
            _tour.Release();
        }
    }

    public void Dispose()
    {
        _repos.Dispose();
        _ouvert.Dispose();
        _tour.Dispose();
        if (Directory.Exists(Dossier)) Directory.Delete(Dossier, recursive: true);
    }

    private void SeReposer()
    {
        // A conversion is under way: it will ask for a new rest.
        if (!_tour.Wait(0)) return;

        _ouvert.Fermer();
        _tour.Release();
    }

    private async Task<bool> LancerAsync(string programme, string filtre, string source, string sortie, CancellationToken annulation)
    {
        using var processus = new Process
        {
            StartInfo = new ProcessStartInfo(programme)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        foreach (var argument in (string[])[.. Arguments, "--convert-to", filtre, "--outdir", sortie, source]) processus.StartInfo.ArgumentList.Add(argument);
        using var delai = CancellationTokenSource.CreateLinkedTokenSource(annulation);
        delai.CancelAfter(_reglages.Delai);
        processus.Start();
        try
        {
            await Task.WhenAll(
                processus.StandardOutput.ReadToEndAsync(delai.Token), processus.StandardError.ReadToEndAsync(delai.Token), processus.WaitForExitAsync(delai.Token));
            return true;
        }
        catch (OperationCanceledException)
        {
            processus.Kill(entireProcessTree: true);
            annulation.ThrowIfCancellationRequested();
            return false;
        }
    }
}

using System.Diagnostics;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Documents;

/// <summary>
/// LibreOffice sans écran : un profil à nous, une conversion à la fois, et plus rien au bout du délai (docs/adr/0041).
/// </summary>
public sealed class LibreOffice(ReglagesDocuments reglages) : IDisposable
{
    public const string Absence =
        "PDF et ODT demandent LibreOffice, qui n’est pas installé sur ce serveur (paquet « libreoffice-writer-nogui »). Le DOCX, l’impression et le JSON restent disponibles.";

    private readonly SemaphoreSlim _tour = new(1);
    private readonly string _dossier = Path.Combine(Path.GetTempPath(), $"relais-libreoffice-{Environment.ProcessId}-{Guid.NewGuid():n}");
    private readonly string? _programme = reglages.Programme();

    public bool EstDisponible => _programme is not null;

    /// <param name="docx">Le document Word.</param>
    /// <param name="filtre">Filtre d’export de LibreOffice (<c>odt</c>, <c>pdf:writer_pdf_Export:{…}</c>).</param>
    /// <param name="extension">Extension du fichier attendu.</param>
    /// <param name="annulation">Abandon par l’appelant.</param>
    public async Task<Resultat<byte[]>> ConvertirAsync(byte[] docx, string filtre, string extension, CancellationToken annulation)
    {
        if (_programme is null) return new ConversionIndisponible(Absence);

        await _tour.WaitAsync(annulation);
        var travail = Directory.CreateDirectory(Path.Combine(_dossier, "travail"));
        try
        {
            var (source, produit) = (Path.Combine(travail.FullName, "document.docx"), Path.Combine(travail.FullName, $"document.{extension}"));
            await File.WriteAllBytesAsync(source, docx, annulation);
            if (!await LancerAsync(_programme, filtre, source, travail.FullName, annulation)) return new ConversionTropLongue((int)reglages.Delai.TotalSeconds);
            return File.Exists(produit) ? await File.ReadAllBytesAsync(produit, annulation) : new ConversionEchouee();
        }
        finally
        {
            travail.Delete(recursive: true);
            _tour.Release();
        }
    }

    public void Dispose()
    {
        _tour.Dispose();
        if (Directory.Exists(_dossier)) Directory.Delete(_dossier, recursive: true);
    }

    private async Task<bool> LancerAsync(string programme, string filtre, string source, string sortie, CancellationToken annulation)
    {
        using var processus = new Process
        {
            StartInfo = new ProcessStartInfo(programme)
            {
                ArgumentList =
                {
                    $"-env:UserInstallation={new Uri(Path.Combine(_dossier, "profil")).AbsoluteUri}",
                    "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--convert-to", filtre, "--outdir", sortie, source,
                },
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        using var delai = CancellationTokenSource.CreateLinkedTokenSource(annulation);
        delai.CancelAfter(reglages.Delai);
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

namespace Relais.Application.Socle.Envois;

/// <summary>Writes a file whole or not at all: who looks at the folder never sees a part of it.</summary>
internal static class FichierEntier
{
    public static async Task EcrireAsync(string chemin, byte[] contenu, CancellationToken annulation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        var brouillon = $"{chemin}.{Guid.NewGuid():n}.partiel";
        await using (var fichier = new FileStream(brouillon, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            await fichier.WriteAsync(contenu, annulation);
            fichier.Flush(flushToDisk: true);
        }

        File.Move(brouillon, chemin, overwrite: true);
    }
}

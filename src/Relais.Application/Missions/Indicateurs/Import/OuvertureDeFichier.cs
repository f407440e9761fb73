using System.IO.Compression;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>Opens a file by what it holds, not by its extension.</summary>
internal static class OuvertureDeFichier
{
    // A few kilobytes can unfold into gigabytes: a sheet of public figures never does.
    private const long DeplieAuPlus = 400L << 20;

    /// <exception cref="FichierAbime">The file is not a table.</exception>
    public static TableLue Ouvrir(byte[] octets)
    {
        if (!octets.AsSpan().StartsWith("PK\u0003\u0004"u8)) return TableDeTexte.Ouvrir(octets);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(octets, writable: false));
            if (archive.Entries.Sum(e => e.Length) > DeplieAuPlus) throw new FichierAbime(null, "", "Le classeur, déplié, est démesuré.");
            if (archive.GetEntry("xl/workbook.xml") is not null) return LecteurXlsx.Ouvrir(octets);
            if (archive.GetEntry("content.xml") is not null) return LecteurOds.Ouvrir(octets);
        }
        catch (InvalidDataException)
        {
            throw new FichierAbime(null, "", "L’archive est abîmée.");
        }

        throw new FichierAbime(null, "", "Cette archive n’est ni un classeur XLSX, ni un classeur ODS : extrayez-en le fichier CSV.");
    }
}

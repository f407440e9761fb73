using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>The first sheet of an XLSX, as text: a number is written with a point, whatever its display.</summary>
internal static class LecteurXlsx
{
    private const int ColonnesAuPlus = 4096;

    public static TableLue Ouvrir(byte[] octets)
    {
        try
        {
            using var classeur = SpreadsheetDocument.Open(new MemoryStream(octets, writable: false), isEditable: false);
            var livre = classeur.WorkbookPart?.Workbook?.Descendants<Sheet>().FirstOrDefault()?.Id?.Value;
            if (livre is null || classeur.WorkbookPart!.GetPartById(livre) is not WorksheetPart feuille) throw new FichierAbime(null, "", "Le classeur n’a pas de feuille.");
            var textes = classeur.WorkbookPart.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(t => t.InnerText).ToArray() ?? [];
            return new TableDeTableur("XLSX", Lire(feuille, textes));
        }
        catch (Exception erreur) when (erreur is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or FileFormatException)
        {
            throw new FichierAbime(null, "", "Le classeur XLSX est abîmé.");
        }
    }

    private static List<string[]> Lire(WorksheetPart feuille, string[] textes)
    {
        List<string[]> lignes = [];
        using var lecteur = OpenXmlReader.Create(feuille);
        while (lecteur.Read())
        {
            if (lecteur.ElementType != typeof(Row) || !lecteur.IsStartElement) continue;
            var ligne = (Row)lecteur.LoadCurrentElement()!;
            while (ligne.RowIndex is { } rang && lignes.Count + 1 < rang) lignes.Add([]);
            List<string> cellules = [];
            foreach (var cellule in ligne.Elements<Cell>())
            {
                var place = cellule.CellReference?.Value is { } adresse ? Colonne(adresse) : cellules.Count;
                if (place >= ColonnesAuPlus) break;
                while (cellules.Count < place) cellules.Add("");
                cellules.Add(Texte(cellule, textes));
            }

            lignes.Add([.. cellules]);
        }

        return lignes;
    }

    private static string Texte(Cell cellule, string[] textes)
    {
        var brut = cellule.CellValue?.InnerText ?? "";
        var type = cellule.DataType?.Value;
        if (type == CellValues.SharedString) return int.TryParse(brut, CultureInfo.InvariantCulture, out var rang) && rang < textes.Length ? textes[rang] : "";
        if (type == CellValues.InlineString) return cellule.InnerText;
        if (type is null || type == CellValues.Number) return NombreDeTableur.Ecrire(brut);
        return brut;
    }

    private static int Colonne(string adresse) => adresse.TakeWhile(char.IsAsciiLetter).Aggregate(0, (rang, lettre) => (rang * 26) + (char.ToUpperInvariant(lettre) - 'A' + 1)) - 1;
}

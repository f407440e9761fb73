using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Relais.Application.Socle.Exports;

/// <summary>An OpenDocument spreadsheet, written as it is read: a zip of XML, row after row, nothing kept in memory.</summary>
public static class ExportOds
{
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Texte = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string Nombre = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    private const string Manifeste = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private const string Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";
    private static readonly (string Element, string? Texte)[] ElementsDUnJour = [("day", null), ("text", "/"), ("month", null), ("text", "/"), ("year", null)];

    /// <param name="feuille">Name of the sheet of data; a second one, « Mentions », holds <paramref name="mentions"/>.</param>
    public static async Task EcrireAsync<T>(
        Stream sortie, string feuille, IReadOnlyList<Colonne<T>> colonnes, IAsyncEnumerable<T> lignes, IReadOnlyList<string> mentions, CancellationToken annulation)
    {
        // The archive is sought back and forth: a temporary file, so that the answer itself only goes forward.
        await using var fichier = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using (var archive = new ZipArchive(fichier, ZipArchiveMode.Create, leaveOpen: true))
        {
            Ajouter(archive, "mimetype", MediaType, CompressionLevel.NoCompression);
            await using (var contenu = archive.CreateEntry("content.xml", CompressionLevel.Fastest).Open())
            await using (var xml = XmlWriter.Create(contenu, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Async = true }))
            {
                await EcrireLeContenuAsync(xml, feuille, colonnes, lignes, mentions, annulation);
            }

            Ajouter(archive, "META-INF/manifest.xml", $"""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="{Manifeste}" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{MediaType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
                """, CompressionLevel.Fastest);
        }

        fichier.Position = 0;
        await fichier.CopyToAsync(sortie, annulation);
    }

    private static async Task EcrireLeContenuAsync<T>(
        XmlWriter xml, string feuille, IReadOnlyList<Colonne<T>> colonnes, IAsyncEnumerable<T> lignes, IReadOnlyList<string> mentions, CancellationToken annulation)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("office", "document-content", Office);
        foreach (var (prefixe, espace) in new[] { ("table", Table), ("text", Texte), ("style", Style), ("number", Nombre), ("fo", Fo) })
        {
            xml.WriteAttributeString("xmlns", prefixe, null, espace);
        }

        xml.WriteAttributeString("version", Office, "1.3");
        EcrireLesStyles(xml);
        xml.WriteStartElement("body", Office);
        xml.WriteStartElement("spreadsheet", Office);
        OuvrirUneFeuille(xml, feuille, colonnes.Count);
        xml.WriteStartElement("table-header-rows", Table);
        xml.WriteStartElement("table-row", Table);
        foreach (var colonne in colonnes) EcrireUneCellule(xml, colonne.EnTete, "entete");
        xml.WriteEndElement();
        xml.WriteEndElement();
        await foreach (var ligne in lignes.WithCancellation(annulation))
        {
            xml.WriteStartElement("table-row", Table);
            foreach (var colonne in colonnes) EcrireUneCellule(xml, colonne.Lire(ligne));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        OuvrirUneFeuille(xml, "Mentions", 1);
        foreach (var mention in mentions)
        {
            xml.WriteStartElement("table-row", Table);
            EcrireUneCellule(xml, mention);
            xml.WriteEndElement();
        }

        await xml.WriteEndDocumentAsync();
    }

    private static void EcrireLesStyles(XmlWriter xml)
    {
        xml.WriteStartElement("automatic-styles", Office);
        xml.WriteStartElement("date-style", Nombre);
        xml.WriteAttributeString("name", Style, "jour");
        foreach (var (element, texte) in ElementsDUnJour)
        {
            xml.WriteStartElement(element, Nombre);
            if (texte is null) xml.WriteAttributeString("style", Nombre, "long");
            else xml.WriteString(texte);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        OuvrirUnStyle(xml, "jour-cellule");
        xml.WriteAttributeString("data-style-name", Style, "jour");
        xml.WriteEndElement();
        OuvrirUnStyle(xml, "entete");
        xml.WriteStartElement("text-properties", Style);
        xml.WriteAttributeString("font-weight", Fo, "bold");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void OuvrirUnStyle(XmlWriter xml, string nom)
    {
        xml.WriteStartElement("style", Style);
        xml.WriteAttributeString("name", Style, nom);
        xml.WriteAttributeString("family", Style, "table-cell");
    }

    private static void OuvrirUneFeuille(XmlWriter xml, string nom, int colonnes)
    {
        xml.WriteStartElement("table", Table);
        xml.WriteAttributeString("name", Table, nom);
        xml.WriteStartElement("table-column", Table);
        xml.WriteAttributeString("number-columns-repeated", Table, colonnes.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void EcrireUneCellule(XmlWriter xml, object? valeur, string? style = null)
    {
        xml.WriteStartElement("table-cell", Table);
        if (valeur is DateOnly) style = "jour-cellule";
        if (style is not null) xml.WriteAttributeString("style-name", Table, style);
        switch (valeur)
        {
            case null:
                break;
            case DateOnly jour:
                xml.WriteAttributeString("value-type", Office, "date");
                xml.WriteAttributeString("date-value", Office, jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                EcrireUnParagraphe(xml, jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
                break;
            case string texte:
                xml.WriteAttributeString("value-type", Office, "string");
                foreach (var paragraphe in texte.Split('\n')) EcrireUnParagraphe(xml, paragraphe);
                break;
            case IFormattable nombre:
                xml.WriteAttributeString("value-type", Office, "float");
                xml.WriteAttributeString("value", Office, nombre.ToString(null, CultureInfo.InvariantCulture));
                EcrireUnParagraphe(xml, nombre.ToString(null, CultureInfo.GetCultureInfo("fr-FR")));
                break;
            default:
                throw new ArgumentException($"Une cellule ne sait pas écrire {valeur.GetType().Name}.", nameof(valeur));
        }

        xml.WriteEndElement();
    }

    // XML refuses control characters: a text pasted from elsewhere may hold some.
    private static void EcrireUnParagraphe(XmlWriter xml, string texte) =>
        xml.WriteElementString("text", "p", Texte, string.Concat(texte.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))));

    private static void Ajouter(ZipArchive archive, string nom, string texte, CompressionLevel compression)
    {
        using var sortie = archive.CreateEntry(nom, compression).Open();
        sortie.Write(Encoding.UTF8.GetBytes(texte));
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>The first sheet of an ODS, as text; repeated cells and rows are unfolded, the empty tail left out.</summary>
internal static class LecteurOds
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const int ColonnesAuPlus = 4096;
    private const int LignesAuPlus = 200_000;

    public static TableLue Ouvrir(byte[] octets)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(octets, writable: false));
            var contenu = archive.GetEntry("content.xml") ?? throw new FichierAbime(null, "", "Le classeur n’a pas de contenu.");
            using var flux = contenu.Open();
            using var xml = XmlReader.Create(flux, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            if (!xml.ReadToFollowing("table", Table)) throw new FichierAbime(null, "", "Le classeur n’a pas de feuille.");
            return new TableDeTableur("ODS", Lire(xml.ReadSubtree()));
        }
        catch (Exception erreur) when (erreur is InvalidDataException or XmlException)
        {
            throw new FichierAbime(null, "", "Le classeur ODS est abîmé.");
        }
    }

    private static List<string[]> Lire(XmlReader feuille)
    {
        List<string[]> lignes = [];
        var vides = 0;
        while (feuille.ReadToFollowing("table-row", Table))
        {
            var fois = Repetitions(feuille, "number-rows-repeated");
            var ligne = Cellules(feuille.ReadSubtree());
            if (ligne.Length == 0)
            {
                vides += fois;
                continue;
            }

            while (vides > 0 && lignes.Count < LignesAuPlus)
            {
                lignes.Add([]);
                vides--;
            }

            for (; fois > 0 && lignes.Count < LignesAuPlus; fois--) lignes.Add(ligne);
        }

        return lignes;
    }

    private static string[] Cellules(XmlReader ligne)
    {
        List<string> cellules = [];
        ligne.Read();
        while (ligne.Read())
        {
            if (ligne.NodeType != XmlNodeType.Element || ligne.LocalName is not ("table-cell" or "covered-table-cell")) continue;
            var fois = Math.Min(Repetitions(ligne, "number-columns-repeated"), ColonnesAuPlus - cellules.Count);
            var nombre = ligne.GetAttribute("value-type", Office) is "float" or "percentage" or "currency" ? ligne.GetAttribute("value", Office) : null;
            var texte = nombre is null ? Paragraphes(ligne) : NombreDeTableur.Ecrire(nombre);
            for (; fois > 0; fois--) cellules.Add(texte);
        }

        while (cellules is [.., ""]) cellules.RemoveAt(cellules.Count - 1);
        return [.. cellules];
    }

    private static string Paragraphes(XmlReader cellule)
    {
        if (cellule.IsEmptyElement) return "";
        using var dedans = cellule.ReadSubtree();
        var texte = new System.Text.StringBuilder();
        while (dedans.Read())
        {
            if (dedans.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace) texte.Append(dedans.Value);
            else if (dedans is { NodeType: XmlNodeType.Element, LocalName: "s" }) texte.Append(' ');
        }

        return texte.ToString();
    }

    private static int Repetitions(XmlReader element, string attribut) =>
        int.TryParse(element.GetAttribute(attribut, Table), CultureInfo.InvariantCulture, out var fois) ? fois : 1;
}

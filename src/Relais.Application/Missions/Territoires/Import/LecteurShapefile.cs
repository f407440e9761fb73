using System.Globalization;
using System.Text;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Shapefiles.Readers;
using Relais.Application.Socle.Import;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>Reads a shapefile: the projection comes from the <c>.prj</c>, the encoding from the <c>.cpg</c> or from the bytes.</summary>
internal static class LecteurShapefile
{
    public static (Projections.Projection? Projection, List<QuartierLu> Quartiers) Lire(string chemin, RapportDImport rapport)
    {
        var encodage = Encodage(chemin, rapport);
        var options = new ShapefileReaderOptions { Encoding = encodage, GeometryBuilderMode = GeometryBuilderMode.IgnoreInvalidShapes };
        var quartiers = new List<QuartierLu>();
        var ligne = 0;
        foreach (var objet in Shapefile.ReadAllFeatures(chemin, options))
        {
            ligne++;
            rapport.Lus++;
            var proprietes = objet.Attributes.GetNames().ToDictionary(TableCsv.Cle, n => Convert.ToString(objet.Attributes[n], CultureInfo.InvariantCulture) ?? "", StringComparer.Ordinal);
            var lu = ProprietesDeQuartier.Lire(ligne, noms => noms.Select(n => proprietes.GetValueOrDefault(n)).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)), rapport);
            if (lu is not null) quartiers.Add(lu with { Tracage = objet.Geometry });
        }

        var prj = Path.ChangeExtension(chemin, ".prj");
        return (File.Exists(prj) ? Projections.ParNom(File.ReadAllText(prj)) : null, quartiers);
    }

    private static Encoding Encodage(string chemin, RapportDImport rapport)
    {
        var cpg = Path.ChangeExtension(chemin, ".cpg");
        if (File.Exists(cpg))
        {
            var nom = File.ReadAllText(cpg).Trim();
            rapport.Constats.Add($"Encodage annoncé : {nom}.");
            return nom.Contains("1252", StringComparison.Ordinal) || nom.Contains("8859", StringComparison.Ordinal) ? TexteDeFichier.Windows1252 : Encoding.UTF8;
        }

        var (encodage, reconnu) = TexteDeFichier.Reconnaitre(File.ReadAllBytes(Path.ChangeExtension(chemin, ".dbf")).AsSpan(32));
        rapport.Constats.Add($"Encodage reconnu : {reconnu}.");
        return encodage;
    }
}

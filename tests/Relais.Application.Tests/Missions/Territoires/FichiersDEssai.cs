using System.Text;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Tests.Commun;

namespace Relais.Application.Tests.Missions.Territoires;

/// <summary>Small files of the shape of the public ones, and how they are imported.</summary>
internal static class FichiersDEssai
{
    public const string Carre = "[[[[-3,46],[-2.99,46],[-2.99,46.01],[-3,46.01],[-3,46]]]]";

    public static string Objet(string code, string nom, string communes, string coordonnees, string epci = "NA") =>
        $$$"""{"type":"Feature","properties":{"code_qp":"{{{code}}}","lib_qp":"{{{nom}}}","insee_com":"{{{communes}}}","siren_epci":"{{{epci}}}"},"geometry":{"type":"MultiPolygon","coordinates":{{{coordonnees}}}}}""";

    /// <summary>A square of 0.004° whose south-west corner is given.</summary>
    public static string CarreEn(double x, double y) => FormattableString.Invariant(
        $"[[[[{x:0.######},{y:0.######}],[{x + 0.004:0.######},{y:0.######}],[{x + 0.004:0.######},{y + 0.004:0.######}],[{x:0.######},{y + 0.004:0.######}],[{x:0.######},{y:0.######}]]]]");

    public static string Collection(params string[] objets) => $$"""{"type":"FeatureCollection","features":[{{string.Join(',', objets)}}]}""";

    public static string Ecrire(string contenu, string extension = "geojson")
    {
        var chemin = Path.Combine(Path.GetTempPath(), $"relais-essai-{Guid.NewGuid():n}.{extension}");
        File.WriteAllText(chemin, contenu, Encoding.UTF8);
        return chemin;
    }

    public static Task<RapportDImport> ImporterAsync(Jeu scene, string chemin, bool essai = false, string jeu = "contours", Acteur? acteur = null) =>
        scene.AvecAsync<IEnumerable<IImporteur>, RapportDImport>(importeurs =>
            importeurs.Single(i => i.Jeu == jeu).ExecuterAsync(new(chemin, Acteur: acteur), essai, null, CancellationToken.None));
}

using System.Text;
using Relais.Application.Socle.Import;

namespace Relais.Tests.Commun.Missions;

/// <summary>Indicators of a scene: small files of the same shape as the published ones, with invented figures.</summary>
public static class JeuIndicateurs
{
    private const string Vides = ";;;;;;";

    /// <summary>A thematic file as INSEE writes it: BOM, CRLF, decimal commas, U+202F, trailing empty columns.</summary>
    public static string Thematique(string enTete, params string[] lignes) =>
        "\uFEFF" + string.Concat(lignes.Prepend(enTete).Select(l => $"{l}{Vides}\r\n"));

    /// <summary>Population, youth, notes: the header of a DEMO file, shortened.</summary>
    public static string Demographie(params string[] lignes) => Thematique("CODGEO;LIBGEO;POP_MUN;LIB_COM;TX_TOT_0A24;NOTE_RP;A;NOTE_CNAF", lignes);

    public static Task<RapportDImport> ImporterIndicateursAsync(this Jeu jeu, string nom, string contenu, bool essai = false, int? edition = null) =>
        jeu.ImporterIndicateursAsync(nom, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(contenu), essai, edition);

    public static async Task<RapportDImport> ImporterIndicateursAsync(this Jeu jeu, string nom, byte[] contenu, bool essai = false, int? edition = null)
    {
        var dossier = Directory.CreateTempSubdirectory("relais-indicateurs-");
        try
        {
            var chemin = Path.Combine(dossier.FullName, nom);
            await File.WriteAllBytesAsync(chemin, contenu);
            return await jeu.ImporterIndicateursAsync(chemin, essai, edition);
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }

    public static Task<RapportDImport> ImporterIndicateursAsync(this Jeu jeu, string chemin, bool essai = false, int? edition = null) =>
        jeu.AvecAsync<IEnumerable<IImporteur>, RapportDImport>(i => i.Single(x => x.Jeu == "indicateurs").ExecuterAsync(new FichierAImporter(chemin, Edition: edition), essai, null, CancellationToken.None));
}

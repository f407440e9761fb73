using System.Text;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

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

    /// <summary>Figures for these quarters and the places around: population, youth, income, employment.</summary>
    public static async Task DesChiffresAsync(this Jeu jeu, params string[] codes)
    {
        await jeu.ImporterIndicateursAsync("DEMO_2021.csv", Demographie([.. codes.Select((c, i) => $"{c};Quartier {i};{2000 + (100 * i)};Port-Brenne;{40 + i},5;0;{900 + i};0")]));
        await jeu.ImporterIndicateursAsync("REVN_2021.csv", Thematique("CODGEO;LIBGEO;DISP_Q2;TP60;NOTE_FILO", [.. codes.Select((c, i) => $"{c};Quartier {i};13\u202F{500 + i};{(i == 1 ? "" : "43,0")};0")]));
        await jeu.ImporterIndicateursAsync("FILO2019_DISP_COM.csv", "CODGEO;LIBGEO;Q219\r\n99001;Port-Brenne;19950\r\n");
    }

    /// <summary>A shared board on the author's first quarter.</summary>
    public static async Task<Guid> UnTableauAsync(this Jeu jeu, Acteur auteur, params Guid[] quartiers)
    {
        var contenu = new ContenuDeTableau("Le quartier en chiffres", "Pour la réunion des partenaires.", quartiers.Length > 0 ? quartiers : [.. auteur.Quartiers.Take(1)], ["population", "revenu-median"], [new("population", "Le chantier n’est pas livré.")]);
        var resultat = await jeu.AvecAsync<FaireTableauHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(contenu), auteur, CancellationToken.None));
        return resultat.EstReussi ? resultat.Valeur : throw new InvalidOperationException(resultat.Refus[0].Phrase);
    }

    /// <summary>Publishes it for a month; the token of its address.</summary>
    public static async Task<string> PublierAsync(this Jeu jeu, Guid tableau, Acteur auteur, DateOnly? jusquAu = null) =>
        (await jeu.AvecAsync<PublierTableauHandler, Resultat<string>>(h => h.ExecuterAsync(new(tableau, jusquAu ?? new DateOnly(2026, 4, 10)), auteur, CancellationToken.None))).Valeur;

    /// <summary>A file waiting to be imported.</summary>
    public static async Task<Guid> UnDepotAsync(this Jeu jeu, Acteur acteur, string nom = "DEMO_2022.csv", string? contenu = null) =>
        (await jeu.AvecAsync<DeposerFichierHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(nom, Encoding.UTF8.GetBytes(contenu ?? Demographie("QP099001;Les Genêts;2345;Port-Brenne;41,5;0;1012;0"))), acteur, CancellationToken.None))).Valeur;
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Missions.Indicateurs;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Indicateurs;

/// <summary>The real files, where they are present: all import, and what is kept is what they say, cell by cell.</summary>
public sealed class LesFichiersPublies
{
    private const int CasesTirees = 500;

    private static readonly string[] Fichiers =
    [
        "DEMO_2017.csv", "DEMO_2019.csv", "DEMO_2021.csv", "data_DEMO_2021_V1_QP.csv", "IPRO_2017.csv", "IPRO_2019.csv", "REVN_2018.csv", "REVN_2021.csv",
        "FILO2019_DISP_COM.csv", "FILO2019_DISP_DEP.csv", "FILO2019_DISP_METROPOLE.csv",
    ];

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Cinq_cents_cases_tirees_au_hasard_sont_celles_du_fichier(MoteurDeBase moteur)
    {
        var presents = Fichiers.Select(f => DonneesPartagees.Fichier($"indicators/{f}")).OfType<string>().ToList();
        if (presents.Count == 0) Assert.Skip("Les fichiers publics ne sont pas là.");
        await using var jeu = await Jeu.CreerAsync(moteur);
        foreach (var fichier in presents)
        {
            var rapport = await jeu.ImporterIndicateursAsync(fichier);
            Assert.False(rapport.EstRefuse, $"{fichier} : {rapport.Remarques.FirstOrDefault(r => r.EstUnRefus)}");
            Assert.DoesNotContain(rapport.Remarques, r => r.Motif.Contains("dictionnaire", StringComparison.Ordinal));
            Assert.True((await jeu.ImporterIndicateursAsync(fichier)).NeChangeRien, fichier);
        }

        await using var donnees = jeu.Ouvrir();
        var editions = await donnees.Editions.AsNoTracking().ToListAsync();
        var releves = (await donnees.Releves.AsNoTracking().ToListAsync()).ToLookup(r => (r.EditionId, r.Code));
        var noms = await donnees.NomsDeFichier.AsNoTracking().ToListAsync();
        var hasard = new Random(2026);
        var sources = presents.Select(f => (Fichier: f, Lignes: Lire(f))).ToList();
        for (var tirage = 0; tirage < CasesTirees; tirage++)
        {
            var (fichier, lignes) = sources[hasard.Next(sources.Count)];
            int? annee = null;
            var nom = noms.First(n => n.Reconnait(fichier, out annee));
            var edition = editions.Single(e => e.JeuCode == nom.JeuCode && e.Annee == annee);
            var ligne = lignes[hasard.Next(1, lignes.Count)];
            var millesime = edition.Millesimes[hasard.Next(edition.Millesimes.Count)];
            var colonne = Array.FindIndex(lignes[0], e => ColonneDeJeu.Noms(TableCsv.Cle(e)).Any(n => n.Nom == millesime.Colonne));
            var releve = releves[(edition.Id, CodeDeTerritoire.Lire(ligne[0], nom.Niveau)!.Value.Code)].Single();

            var gardee = Releve.Valeur(releve.Valeurs, millesime.Rang);

            Assert.True(Meme(ligne[colonne], gardee), $"{fichier}, {ligne[0]}, {lignes[0][colonne]} : « {ligne[colonne]} » gardé « {gardee.Texte} »");
        }
    }

    // Read apart from the importer's own reader: no shared mistake.
    private static List<string[]> Lire(string fichier) => [.. File.ReadAllLines(fichier, Encoding.UTF8).Where(l => l.Length > 0).Select(l => l.Split(';').Select(c => c.Trim().Trim('"', '\uFEFF')).ToArray())];

    private static bool Meme(string cellule, ValeurPubliee gardee) => cellule.Length == 0
        ? gardee is { Nombre: null, Marque: Marque.Vide }
        : gardee.Nombre == decimal.Parse(cellule.Replace("\u202F", "", StringComparison.Ordinal).Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);
}

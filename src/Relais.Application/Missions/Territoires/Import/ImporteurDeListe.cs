using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>Lists of quarters in CSV: names and communes, one row a quarter or one row a quarter and commune.</summary>
internal sealed class ImporteurDeListe(DonneesRelais donnees, Horloge horloge) : IImporteur
{
    public string Jeu => "liste";

    public string Description => "Liste des quartiers et de leurs communes (CSV), sans contour.";

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IImporteur, ImporteurDeListe>();

    public async Task<RapportDImport> ExecuterAsync(FichierAImporter fichier, bool essai, IProgress<double>? avancement, CancellationToken annulation)
    {
        var rapport = new RapportDImport();
        if (await TableDImport.LireAsync(fichier.Chemin, rapport, annulation) is not { } table) return rapport;
        var lus = Regrouper(Lire(table, rapport));
        var ecriture = new EcritureDesQuartiers(donnees, horloge, fichier.Acteur);
        if (!rapport.EstRefuse)
        {
            await ecriture.PreparerAsync(lus, rapport, avancement, annulation);
            if (fichier.FermerLesAbsents is { } jour) await ecriture.FermerLesAbsentsAsync(lus, jour, rapport, annulation);
        }

        return await ecriture.ConclureAsync(Jeu, fichier, rapport, essai, annulation);
    }

    private static List<QuartierLu> Lire(TableCsv table, RapportDImport rapport)
    {
        if (table.Colonne(ProprietesDeQuartier.Code) is null)
        {
            rapport.Refuser(1, "code", string.Join(", ", table.Colonnes), "Aucune colonne ne porte le code du quartier.", "Nommez-la « code_qp ».");
            return [];
        }

        var lus = new List<QuartierLu>();
        foreach (var (ligne, valeurs) in table.Lignes)
        {
            rapport.Lus++;
            if (ProprietesDeQuartier.Lire(ligne, noms => table.Colonne(noms) is { } c && valeurs[c].Length > 0 ? valeurs[c] : null, rapport) is { } lu) lus.Add(lu);
        }

        return lus;
    }

    // Un quartier sur plusieurs communes peut occuper plusieurs lignes.
    private static List<QuartierLu> Regrouper(List<QuartierLu> lus) =>
        [.. lus.GroupBy(l => l.Code).Select(g => g.First() with
        {
            Communes = [.. g.SelectMany(l => l.Communes).Distinct()],
            Intercommunalites = [.. g.SelectMany(l => l.Intercommunalites).Distinct(StringComparer.Ordinal)],
        })];
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>The official table from 2024 quarters to those of 2015: several columns <c>qp2015_n</c> a row.</summary>
internal sealed class ImporteurDeCorrespondances(DonneesRelais donnees, Horloge horloge) : IImporteur
{
    private const int QuartiersDe2015AuPlus = 9;

    public string Jeu => "correspondances";

    public string Description => "Correspondances entre quartiers de 2024 et de 2015 (CSV officiel).";

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IImporteur, ImporteurDeCorrespondances>();

    public async Task<RapportDImport> ExecuterAsync(FichierAImporter fichier, bool essai, IProgress<double>? avancement, CancellationToken annulation)
    {
        var rapport = new RapportDImport();
        if (await TableDImport.LireAsync(fichier.Chemin, rapport, annulation) is not { } table) return rapport;
        var lues = Lire(table, rapport);
        if (fichier.Acteur is { } acteur) lues.RemoveAll(l => l.Code2024.Departement != acteur.DepartementCode);
        if (!rapport.EstRefuse) await PreparerAsync(lues, rapport, annulation);
        avancement?.Report(1);
        return await new EcritureDesQuartiers(donnees, horloge, fichier.Acteur).ConclureAsync(Jeu, fichier, rapport, essai, annulation);
    }

    private static List<(CodeQpv Code2024, CodeQpv Code2015, StatutDeCorrespondance Statut)> Lire(TableCsv table, RapportDImport rapport)
    {
        var lues = new List<(CodeQpv, CodeQpv, StatutDeCorrespondance)>();
        if (table.Colonne("qp2024") is not { } colonne2024 || table.Colonne("statut") is not { } colonneStatut)
        {
            rapport.Refuser(1, "qp2024", string.Join(", ", table.Colonnes), "Les colonnes « qp2024 » et « statut » sont attendues.", "Donnez la table officielle de correspondance.");
            return lues;
        }

        int[] colonnes2015 = [.. Enumerable.Range(1, QuartiersDe2015AuPlus).Select(n => table.Colonne($"qp2015_{n}")).OfType<int>()];
        foreach (var (ligne, valeurs) in table.Lignes)
        {
            rapport.Lus++;
            if (!CodeQpv.TryParse(valeurs[colonne2024], null, out var code2024))
            {
                rapport.Refuser(ligne, "qp2024", valeurs[colonne2024], "Ce n’est pas un code de quartier.", "Écrivez un code comme QN08314I.");
                continue;
            }

            var statut = valeurs[colonneStatut].StartsWith("INCHANG", StringComparison.OrdinalIgnoreCase) ? StatutDeCorrespondance.Inchange : StatutDeCorrespondance.Modifie;
            foreach (var texte in colonnes2015.Select(c => valeurs[c]).Where(t => t.Length > 0))
            {
                if (CodeQpv.TryParse(texte, null, out var code2015)) lues.Add((code2024, code2015, statut));
                else rapport.Refuser(ligne, "qp2015", texte, "Ce n’est pas un code de quartier.", "Écrivez un code comme QP083014.");
            }
        }

        return [.. lues.DistinctBy(l => (l.Item1, l.Item2))];
    }

    private async Task PreparerAsync(List<(CodeQpv Code2024, CodeQpv Code2015, StatutDeCorrespondance Statut)> lues, RapportDImport rapport, CancellationToken annulation)
    {
        var connues = await donnees.Correspondances.ToDictionaryAsync(c => (c.Code2024, c.Code2015), annulation);
        foreach (var (code2024, code2015, statut) in lues)
        {
            if (!connues.TryGetValue((code2024, code2015), out var correspondance))
            {
                donnees.Correspondances.Add(Correspondance.Etablir(Guid.CreateVersion7(), code2024, code2015, statut));
                rapport.Ajoutes++;
            }
            else if (correspondance.MettreAJour(statut)) rapport.Modifies++;
            else rapport.Inchanges++;
        }
    }
}

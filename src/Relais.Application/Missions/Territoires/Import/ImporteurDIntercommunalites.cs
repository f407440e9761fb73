using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>Names of the intercommunalités, from any CSV that has a SIREN and a name, repeated or not.</summary>
internal sealed class ImporteurDIntercommunalites(DonneesRelais donnees, Horloge horloge) : IImporteur
{
    private const int LongueurDuNom = 200;

    public string Jeu => "intercommunalites";

    public string Description => "Noms des intercommunalités par SIREN (CSV).";

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IImporteur, ImporteurDIntercommunalites>();

    public async Task<RapportDImport> ExecuterAsync(FichierAImporter fichier, bool essai, IProgress<double>? avancement, CancellationToken annulation)
    {
        var rapport = new RapportDImport();
        if (await TableDImport.LireAsync(fichier.Chemin, rapport, annulation) is { } table)
        {
            var lues = Lire(table, rapport);
            if (fichier.Acteur is { } acteur) lues = await DuDepartementAsync(lues, acteur.DepartementCode, rapport, annulation);
            if (!rapport.EstRefuse) await PreparerAsync(lues, rapport, annulation);
        }

        avancement?.Report(1);
        return await new EcritureDesQuartiers(donnees, horloge, fichier.Acteur).ConclureAsync(Jeu, fichier, rapport, essai, annulation);
    }

    private static List<(int Ligne, string Siren, string Nom)> Lire(TableCsv table, RapportDImport rapport)
    {
        if (table.Colonne("siren", "siren_epci", "code_epci", "epci") is not { } siren || table.Colonne("nom", "lib_epci", "nom_epci", "raison_sociale", "libepci") is not { } nom)
        {
            rapport.Refuser(1, "siren", string.Join(", ", table.Colonnes), "Une colonne « siren » et une colonne « nom » sont attendues.", "Nommez ainsi les deux colonnes.");
            return [];
        }

        var lues = new Dictionary<string, (int Ligne, string Nom)>(StringComparer.Ordinal);
        foreach (var (ligne, valeurs) in table.Lignes)
        {
            rapport.Lus++;
            var (sirens, libelles) = (Separer(valeurs[siren]), Separer(valeurs[nom]));
            if (sirens is [] or ["NA"]) continue;
            if (sirens.Length > 1 && libelles.Length != sirens.Length)
            {
                rapport.Signaler(ligne, "nom", valeurs[nom], "La ligne porte plusieurs SIREN et pas autant de noms.", "Cette ligne est laissée de côté.");
                continue;
            }

            for (var i = 0; i < sirens.Length; i++) Retenir(ligne, sirens[i], i < libelles.Length ? libelles[i] : "", lues, rapport);
        }

        return [.. lues.Select(l => (l.Value.Ligne, l.Key, l.Value.Nom))];
    }

    private static void Retenir(int ligne, string siren, string nom, Dictionary<string, (int Ligne, string Nom)> lues, RapportDImport rapport)
    {
        if (!Intercommunalite.EstUnSiren(siren)) rapport.Refuser(ligne, "siren", siren, "Ce n’est pas un SIREN de neuf chiffres.", "Corrigez le SIREN dans le fichier.");
        else if (nom.Length is 0 or > LongueurDuNom) rapport.Refuser(ligne, "nom", nom, "Le nom manque ou dépasse 200 signes.", "Complétez le nom dans le fichier.");
        else if (!lues.TryAdd(siren, (ligne, nom)) && lues[siren].Nom != nom) rapport.Signaler(ligne, "nom", nom, $"Ce SIREN porte un autre nom à la ligne {lues[siren].Ligne}.", "Le premier est gardé.");
    }

    // Une virgule peut être dans un nom : seul le point-virgule en sépare deux.
    private static string[] Separer(string texte) => texte.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private async Task<List<(int Ligne, string Siren, string Nom)>> DuDepartementAsync(List<(int Ligne, string Siren, string Nom)> lues, string departement, RapportDImport rapport, CancellationToken annulation)
    {
        var siennes = (await donnees.Quartiers.AsNoTracking().Where(q => q.DepartementCode == departement).Select(q => q.Intercommunalites).ToListAsync(annulation)).SelectMany(s => s).ToHashSet(StringComparer.Ordinal);
        var gardees = lues.FindAll(l => siennes.Contains(l.Siren));
        if (gardees.Count < lues.Count) rapport.Constats.Add($"{lues.Count - gardees.Count} intercommunalités sans quartier dans le département {departement} laissées de côté.");
        return gardees;
    }

    private async Task PreparerAsync(List<(int Ligne, string Siren, string Nom)> lues, RapportDImport rapport, CancellationToken annulation)
    {
        var connues = await donnees.Intercommunalites.ToDictionaryAsync(i => i.Siren, StringComparer.Ordinal, annulation);
        foreach (var (_, siren, nom) in lues)
        {
            if (!connues.TryGetValue(siren, out var connue))
            {
                donnees.Intercommunalites.Add(Intercommunalite.Nommee(Guid.CreateVersion7(), siren, nom));
                rapport.Ajoutes++;
            }
            else if (connue.Renommer(nom)) rapport.Modifies++;
            else rapport.Inchanges++;
        }
    }
}

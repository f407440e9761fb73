using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Demo;

/// <summary>
/// Invented figures for the fictitious quarters and the places around them, under a source that says so. They hold what
/// real files hold: hidden cells, a former geography whose series stops, comparison areas.
/// </summary>
internal sealed class IndicateursFictifs(string departement, DepartementFictif geographie, int graine)
{
    private const string JeuCode = "fictif";

    private static readonly int[] EditionsDe2015 = [2019, 2021, 2023];
    private static readonly int[] EditionsDe2024 = [2024, 2025];

    // Milieu d'un quartier, dispersion, milieu des territoires autour (0 pour un effectif, qui ne se compare pas).
    private static readonly (string Code, double Milieu, double Ecart, double Ailleurs)[] Mesures =
    [
        ("population", 3200, 1100, 0), ("part-moins-de-25-ans", 39, 5, 29), ("part-60-ans-et-plus", 17, 4, 27), ("part-menages-une-personne", 38, 7, 36),
        ("taux-de-pauvrete", 43, 7, 15), ("revenu-median", 13900, 1300, 21200), ("part-prestations", 22, 5, 7), ("taux-d-emploi", 44, 6, 63),
        ("taux-d-emploi-femmes", 39, 6, 61), ("demandeurs-abc", 520, 140, 0), ("demandeurs-a", 340, 90, 0), ("allocataires", 960, 260, 0), ("allocataires-rsa-socle", 250, 70, 0),
    ];

    private readonly Random _hasard = new(graine);

    /// <summary>Writes the figures of this département; the first one also brings the family of files and its editions.</summary>
    public async Task SemerAsync(IServiceScopeFactory portees, CancellationToken annulation)
    {
        await using var portee = portees.CreateAsyncScope();
        var donnees = portee.ServiceProvider.GetRequiredService<DonneesRelais>();
        List<Edition> editions = [.. EditionsDe2015.Concat(EditionsDe2024).Select(Ouvrir)];
        var releves = Tirer(editions).ToList();
        if (!await donnees.Set<JeuDeDonnees>().AnyAsync(j => j.Code == JeuCode, annulation))
        {
            donnees.Add(JeuDeDonnees.Decrire(JeuCode, "Données fictives", "Données fictives", 90));
            donnees.AddRange(editions);
            var operation = Operation.Par(null, "Indicateurs", "ImporterDesIndicateurs", new DateTime(2025, 12, 1, 8, 0, 0, DateTimeKind.Utc));
            foreach (var edition in editions) operation.Avec(new FichierDIndicateursImporte(edition.Id, JeuCode, edition.Annee, "Données fictives", releves.Count(r => r.EditionId == edition.Id), 0, 0));
            donnees.Add(operation);
            releves.AddRange(editions.Select(e => DeTerritoire(e, NiveauGeographique.France, "FR", "France (chiffres inventés)")));
        }

        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await donnees.SaveChangesAsync(annulation);
        await donnees.AjouterEnMasseAsync(releves, annulation);
        await transaction.CommitAsync(annulation);
    }

    private static Edition Ouvrir(int annee)
    {
        var edition = Edition.Ouvrir(Indicateur.ObjetDe($"{JeuCode}-{annee}"), JeuCode, annee);
        foreach (var (code, _, _, _) in Mesures) edition.PlaceDe(code, code, annee - 1, null);
        return edition;
    }

    private IEnumerable<Releve> Tirer(List<Edition> editions)
    {
        var profils = geographie.Quartiers.ToDictionary(q => q.Id, _ => Mesures.Select(m => Math.Max(m.Milieu / 3, m.Milieu + (m.Ecart * Gauss()))).ToArray());
        var villes = geographie.Quartiers.SelectMany(q => q.Communes).DistinctBy(c => c.CodeInsee).ToList();
        foreach (var edition in editions)
        {
            var quartiers = EditionsDe2015.Contains(edition.Annee)
                ? geographie.Anciens.Select((ancien, i) => (Quartier: ancien, Profil: profils[geographie.Quartiers[i].Id]))
                : geographie.Quartiers.Select(q => (Quartier: q, Profil: profils[q.Id]));
            foreach (var (quartier, profil) in quartiers) yield return DeQuartier(edition, quartier, profil);
            foreach (var ville in villes) yield return DeTerritoire(edition, NiveauGeographique.Commune, ville.CodeInsee, ville.Nom);
            yield return DeTerritoire(edition, NiveauGeographique.Departement, departement, "Département fictif");
        }
    }

    private Releve DeQuartier(Edition edition, Quartier quartier, double[] profil)
    {
        var derive = 1 + (0.006 * (edition.Annee - 2022));
        var cases = profil.Select((valeur, i) => Mesures[i].Code switch
        {
            // Un petit quartier a des cases cachées, comme dans les fichiers publics.
            "taux-d-emploi" or "taux-d-emploi-femmes" when profil[0] < 2200 => "s",
            "part-60-ans-et-plus" when profil[0] < 1800 => "",
            "taux-de-pauvrete" => Ecrire(Mesures[i].Code, valeur * (2 - derive)),
            _ => Ecrire(Mesures[i].Code, valeur * derive * (1 + (0.01 * Gauss()))),
        });
        return Releve.De(edition.Id, NiveauGeographique.Quartier, quartier.Code.Texte, quartier.Nom, string.Join(';', cases), "");
    }

    private Releve DeTerritoire(Edition edition, NiveauGeographique niveau, string code, string nom) => Releve.De(
        edition.Id, niveau, code, nom, string.Join(';', Mesures.Select(m => m.Ailleurs == 0 ? "" : Ecrire(m.Code, m.Ailleurs * (1 + (0.04 * Gauss()))))), "");

    private static string Ecrire(string code, double valeur) => (code switch
    {
        "revenu-median" => Math.Round((decimal)valeur / 10) * 10,
        _ when code.StartsWith("part", StringComparison.Ordinal) || code.StartsWith("taux", StringComparison.Ordinal) => Math.Round((decimal)valeur, 1),
        _ => Math.Round((decimal)valeur),
    }).ToString("0.#", CultureInfo.InvariantCulture);

    private double Gauss() => Math.Sqrt(-2 * Math.Log(1 - _hasard.NextDouble())) * Math.Cos(2 * Math.PI * _hasard.NextDouble());
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>
/// Files of indicators as INSEE, CNAF, France Travail and others publish them, or as an administrator described them:
/// CSV, XLSX, ODS. A new edition never overwrites another; the same edition again keeps what changed as corrections.
/// </summary>
internal sealed class ImporteurDIndicateurs(DonneesRelais donnees, Reconnaissance reconnaissance, Horloge horloge) : IImporteur
{
    public string Jeu => "indicateurs";

    public string Description => "Indicateurs statistiques par quartier, commune, intercommunalité, département, région ou France (CSV, XLSX, ODS).";

    public static void Enregistrer(IServiceCollection services)
    {
        services.AddScoped<ImporteurDIndicateurs>();
        services.AddScoped<IImporteur>(s => s.GetRequiredService<ImporteurDIndicateurs>());
    }

    public async Task<RapportDImport> ExecuterAsync(FichierAImporter fichier, bool essai, IProgress<double>? avancement, CancellationToken annulation) =>
        await ImporterAsync(fichier.Nom, await File.ReadAllBytesAsync(fichier.Chemin, annulation), fichier.Edition, null, essai, avancement, annulation);

    public async Task<RapportDImport> ImporterAsync(string nom, byte[] octets, int? annee, Acteur? acteur, bool essai, IProgress<double>? avancement, CancellationToken annulation)
    {
        var rapport = new RapportDImport();
        try
        {
            using var table = OuvertureDeFichier.Ouvrir(octets);
            rapport.Constats.Add(table.Constat);
            if (await reconnaissance.ChercherAsync(nom, table.EnTetes, annee, rapport, annulation) is not { } plan) return rapport;
            await ImporterAsync(plan, table, nom, acteur, essai, rapport, avancement, annulation);
        }
        catch (FichierAbime erreur)
        {
            rapport.Refuser(erreur.Ligne, erreur.Colonne, "", erreur.Message, "Téléchargez de nouveau le fichier.");
        }

        if (rapport.EstRefuse) rapport.Ajoutes = 0;
        if (rapport.NeChangeRien || essai) donnees.ChangeTracker.Clear();
        avancement?.Report(1);
        return rapport;
    }

    private async Task ImporterAsync(PlanDeLecture plan, TableLue table, string nom, Acteur? acteur, bool essai, RapportDImport rapport, IProgress<double>? avancement, CancellationToken annulation)
    {
        rapport.Constats.Add($"Jeu reconnu : {plan.Jeu.Libelle}, édition {plan.Annee}, niveau « {plan.Niveau.Libelle()} », {plan.Valeurs.Count} indicateurs.");
        foreach (var inconnue in plan.Inconnues) rapport.Signaler(1, inconnue, "", "Cette colonne n’est pas au dictionnaire.", "Ses valeurs ne sont pas gardées : ajoutez-la au dictionnaire, puis importez de nouveau le fichier.");
        var connue = await donnees.Editions.SingleOrDefaultAsync(e => e.JeuCode == plan.Jeu.Code && e.Annee == plan.Annee, annulation);
        var edition = connue ?? Edition.Ouvrir(Guid.CreateVersion7(), plan.Jeu.Code, plan.Annee);
        var millesimesConnus = edition.Millesimes.Count;
        var lus = new LectureDesReleves(plan, edition, rapport).Lire(table, avancement, annulation);
        var ecriture = new EcritureDesReleves(donnees, horloge, edition, nom, acteur, essai, rapport);
        if (connue is null) await ecriture.OuvrirAsync(lus, annulation);
        else if (lus.ToList() is var tous && !rapport.EstRefuse) await ecriture.ReprendreAsync(tous, millesimesConnus, Lacunes(plan, edition), annulation);
    }

    private static List<int> Lacunes(PlanDeLecture plan, Edition edition) =>
        [.. edition.Millesimes.Where(m => plan.Valeurs.All(v => v.Indicateur.Code != m.IndicateurCode)).Select(m => m.Rang)];
}

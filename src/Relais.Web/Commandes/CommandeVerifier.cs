using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeVerifier
{
    private const long EspaceSuffisant = 1L << 30;

    public static Command Creer()
    {
        var commande = new Command("verifier", "Examine la configuration et la base, et dit quoi corriger.");
        commande.SetAction((_, annulation) => Verbe.ExecuterAsync(async application =>
        {
            var reglages = application.Services.GetRequiredService<IOptions<ReglagesRelais>>().Value;
            await using var portee = application.Services.CreateAsyncScope();
            var constats = new List<(bool EstBon, string Phrase)> { (true, $"Configuration lue : {reglages.BlocMarque.Replace('|', ' ')}, département {reglages.Departement}, fuseau {reglages.Fuseau}.") };
            constats.AddRange(await ExaminerLaBaseAsync(portee.ServiceProvider.GetRequiredService<DonneesRelais>(), annulation));
            if (constats.TrueForAll(c => c.EstBon)) constats.AddRange(Examiner(await portee.ServiceProvider.GetRequiredService<EtatDesEnvoisRequete>().ExecuterAsync(annulation)));
            constats.Add(ExaminerLEspace(reglages.Dossier));
            constats.Add(ExaminerLibreOffice());
            foreach (var (estBon, phrase) in constats) Console.WriteLine($"{(estBon ? "✓" : "✗")} {phrase}");
            return constats.TrueForAll(c => c.EstBon) ? CodeDeSortie.Reussi : CodeDeSortie.Refuse;
        }));
        return commande;
    }

    private static async Task<IReadOnlyList<(bool, string)>> ExaminerLaBaseAsync(DonneesRelais donnees, CancellationToken annulation)
    {
        if (!await donnees.Database.CanConnectAsync(annulation)) return [(false, "La base ne répond pas : vérifiez ConnectionStrings:Relais, puis que le serveur PostgreSQL est lancé, ou créez la base embarquée par « relais migrer ».")];
        var constats = new List<(bool, string)> { (true, $"Base jointe ({(donnees.Database.IsSqlite() ? "SQLite" : "PostgreSQL")}).") };
        var enAttente = (await donnees.Database.GetPendingMigrationsAsync(annulation)).Count();
        constats.Add(enAttente == 0 ? (true, "La base est au niveau de cette version.") : (false, $"{enAttente} migration(s) à appliquer : lancez « relais migrer »."));
        if (donnees.Database.IsSqlite())
        {
            var integrite = await donnees.Database.SqlQuery<string>($"SELECT integrity_check AS \"Value\" FROM pragma_integrity_check LIMIT 1").SingleAsync(annulation);
            constats.Add(integrite == "ok" ? (true, "Intégrité du fichier vérifiée.") : (false, $"Le fichier de la base est abîmé ({integrite}) : restaurez une sauvegarde."));
            var orphelines = await donnees.Database.SqlQuery<long>($"SELECT count(*) AS \"Value\" FROM pragma_foreign_key_check").SingleAsync(annulation);
            constats.Add(orphelines == 0 ? (true, "Liens entre les tables vérifiés.") : (false, $"{orphelines} lien(s) rompu(s) entre les tables : restaurez une sauvegarde."));
        }

        return constats;
    }

    private static IReadOnlyList<(bool, string)> Examiner(EtatDesEnvois envois) =>
    [
        (true, envois.Canaux.Contains(Canal.Courriel) ? "Des courriels peuvent partir." : "Aucun courriel ne part : réglez Courriel:Hote, ou Courriel:Dossier pour un essai."),
        (true, envois.Canaux.Contains(Canal.Sms) ? "Des SMS peuvent partir." : "Aucun SMS ne part : réglez Sms:Adresse, ou Sms:Dossier pour un essai."),
        envois.EnRetard == 0 ? (true, "Aucun message en retard.") : (false, $"{envois.EnRetard} message(s) en retard de plus d’une heure : vérifiez que « relais servir » tourne, puis le serveur de messagerie et la passerelle de SMS."),
        envois.Abandonnes == 0 ? (true, "Aucun message abandonné ce mois-ci.") : (false, $"{envois.Abandonnes} message(s) abandonné(s) ce mois-ci : vérifiez les adresses et les numéros des destinataires."),
    ];

    private static (bool, string) ExaminerLEspace(string dossier)
    {
        var libre = new DriveInfo(Path.GetFullPath(Directory.Exists(dossier) ? dossier : ".")).AvailableFreeSpace;
        return (libre >= EspaceSuffisant, $"Espace libre : {libre / (double)(1 << 30):0.0} Gio{(libre >= EspaceSuffisant ? "." : " : libérez au moins 1 Gio.")}");
    }

    private static (bool, string) ExaminerLibreOffice() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(d => File.Exists(Path.Combine(d, "soffice")))
            ? (true, "LibreOffice trouvé : les rapports sortent en PDF et en ODT.")
            : (false, "LibreOffice manque : les rapports ne sortent ni en PDF ni en ODT. Installez « libreoffice-writer-nogui ».");
}

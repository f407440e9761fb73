using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Relais.Application.Demo;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeSemer
{
    public static Command Creer()
    {
        var demo = new Option<bool>("--demo") { Description = "Confirme que la base reçoit des données fictives.", Required = true };
        var taille = new Option<string>("--taille") { Description = "« departement » (15 quartiers et leurs rapports) ou « national » (cent départements, pour mesurer).", DefaultValueFactory = _ => "departement" };
        taille.AcceptOnlyFromAmong("departement", "national");
        var commande = new Command("semer", "Remplit une base vide d’un département fictif, « la Brenne-Maritime ».") { demo, taille };
        commande.SetAction(async (lecture, annulation) =>
        {
            var temps = new TempsDeScene();
            await using var application = Serveur.Construire([], builder =>
            {
                // The jobs bring the system clock with them: the demo is written at the dates of its story.
                builder.Configuration["Travaux:Actifs"] = "false";
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(temps));
                builder.Services.AddSingleton(temps).AddSingleton<SemerLaDemo>();
            });
            await Serveur.PreparerAsync(application, annulation);
            var semeur = application.Services.GetRequiredService<SemerLaDemo>();
            var montre = Stopwatch.StartNew();
            var bilan = await Avancement.SuivreAsync("Semis", a => lecture.GetValue(taille) == "national" ? semeur.LePaysAsync(a, annulation) : semeur.UnDepartementAsync(a, annulation));
            if (bilan is null)
            {
                Console.WriteLine("La base contient déjà des agents : rien n’a été écrit.");
                return CodeDeSortie.Reussi;
            }

            Console.WriteLine($"{bilan.Departements} département(s) fictif(s), {bilan.Observations} observations et {bilan.Rapports} rapports écrits en {montre.Elapsed.TotalSeconds:0} s.");
            Console.WriteLine("Comptes de démonstration :");
            foreach (var compte in bilan.Comptes) Console.WriteLine($"  {compte.Courriel,-45} {compte.MotDePasse}   {compte.Role.Libelle()}");
            return CodeDeSortie.Reussi;
        });
        return commande;
    }
}

using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Relais.Application.Demo;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeSemer
{
    private const string Departement = "departement";
    private const string National = "national";

    public static Command Creer()
    {
        var demo = new Option<bool>("--demo") { Description = "Obligatoire : confirme que la base reçoit des données fictives." };
        var taille = new Option<string>("--taille")
        {
            Description = $"« {Departement} », par défaut : 15 quartiers et leurs rapports ; « {National} » : cent départements, pour mesurer.",
            HelpName = "taille",
            DefaultValueFactory = _ => Departement,
        };
        taille.AcceptOnlyFromAmong(Departement, National);
        var commande = new Command("semer", "Remplit une base vide d’un département fictif, « la Brenne-Maritime ».") { demo, taille };
        commande.Validators.Add(lecture =>
        {
            if (!lecture.GetValue(demo)) lecture.AddError("Ajoutez --demo : ce verbe n’écrit que des données fictives, dans une base vide.");
        });
        commande.SetAction((lecture, annulation) => Verbe.ExecuterAsync(a => SemerAsync(a, lecture.GetValue(taille) == National, annulation), ReglerLeTemps));
        return commande;
    }

    private static void ReglerLeTemps(WebApplicationBuilder builder)
    {
        var temps = new TempsDeScene();
        // The jobs bring the system clock with them: the demo is written at the dates of its story.
        builder.Configuration["Travaux:Actifs"] = "false";
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(temps));
        builder.Services.AddSingleton(temps).AddSingleton<SemerLaDemo>();
    }

    private static async Task<int> SemerAsync(WebApplication application, bool toutLePays, CancellationToken annulation)
    {
        await Serveur.PreparerAsync(application, annulation);
        var semeur = application.Services.GetRequiredService<SemerLaDemo>();
        var montre = Stopwatch.StartNew();
        var bilan = await Avancement.SuivreAsync("Semis", a => toutLePays ? semeur.LePaysAsync(a, annulation) : semeur.UnDepartementAsync(a, annulation));
        if (bilan is null)
        {
            Console.WriteLine("La base contient déjà des agents : rien n’a été écrit.");
            return CodeDeSortie.Reussi;
        }

        Console.WriteLine($"{bilan.Departements} département(s) fictif(s), {bilan.Observations} observations et {bilan.Rapports} rapports écrits en {montre.Elapsed.TotalSeconds:0} s.");
        Console.WriteLine("Comptes de démonstration :");
        foreach (var compte in bilan.Comptes) Console.WriteLine($"  {compte.Courriel,-45} {compte.MotDePasse}   {compte.Role.Libelle()}");
        return CodeDeSortie.Reussi;
    }
}

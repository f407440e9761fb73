using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;

namespace Relais.Application.Socle.Travaux;

/// <summary>
/// The job host: Quartz over our own tables, and the postman. On PostgreSQL several nodes share the schedule and each firing
/// goes to one; the embedded database serves one process, and Quartz refuses to share it.
/// </summary>
public static class ServicesDesTravaux
{
    private const string Nom = "Relais";

    /// <param name="choix">Where the schedule is kept: with the rest.</param>
    /// <param name="fuseau">Time zone the paces are read in.</param>
    /// <param name="catalogue">What is planned.</param>
    public static IServiceCollection AjouterLesTravaux(this IServiceCollection services, ChoixDeLaBase choix, TimeZoneInfo fuseau, CatalogueDesTravaux catalogue)
    {
        services.AddSingleton(catalogue);
        // Named, so that what is set here is its own: the clock of an unnamed scheduler becomes that of the whole application.
        services.AddQuartz(Nom, q =>
        {
            q.ConfigureScheduler(o =>
            {
                o.GenerateInstanceId = true;
                o.IdleWaitTime = TimeSpan.FromSeconds(5);
            });

            // A test's fake clock moves what the jobs see, not when they run.
            q.UseTimeProvider(TimeProvider.System);
            q.UseDefaultThreadPool(2);
            q.UsePersistentStore(magasin =>
            {
                magasin.ConfigureStore(o =>
                {
                    o.TablePrefix = TablesDeQuartz.Prefixe;
                    o.StoreJobDataAsStrings = true;
                });
                if (choix.Moteur == MoteurDeBase.Postgres) magasin.UsePostgres(choix.Connexion).UseClustering();
                else magasin.UseSqlite(choix.Connexion);
            });
            foreach (var (nom, type) in catalogue.ParNom) Planifier(q, nom, CatalogueDesTravaux.Cadence(type), fuseau);
        });
        services.AddQuartzHostedService(Nom, o => o.WaitForJobsToComplete = true);
        return services.AddHostedService<TourneesDuFacteur>();
    }

    private static void Planifier(IQuartzBuilder q, string nom, string cadence, TimeZoneInfo fuseau)
    {
        var cle = new JobKey(nom);
        q.AddJob<TravailQuartz>(travail => travail.WithIdentity(cle));
        q.AddTrigger(declencheur => declencheur.ForJob(cle).WithIdentity(nom)
            .WithCronSchedule(cadence, c => c.InTimeZone(fuseau).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
    }
}

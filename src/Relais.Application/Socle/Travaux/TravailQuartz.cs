using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Relais.Application.Socle.Travaux;

/// <summary>Runs the job the schedule names, in a scope of its own; never twice at once, on any node.</summary>
[DisallowConcurrentExecution]
internal sealed class TravailQuartz(IServiceScopeFactory portees, CatalogueDesTravaux catalogue) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var cle = context.JobDetail.Key;
        if (!catalogue.ParNom.TryGetValue(cle.Name, out var type))
        {
            // A former version planned it; this one no longer has it.
            await context.Scheduler.DeleteJob(cle, cancellationToken);
            return;
        }

        await using var portee = portees.CreateAsyncScope();
        await ((ITravail)portee.ServiceProvider.GetRequiredService(type)).ExecuterAsync(cancellationToken);
    }
}

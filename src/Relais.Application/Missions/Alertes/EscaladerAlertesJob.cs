using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Travaux;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les alertes sans accusé passé leur délai : le maillon suivant est prévenu, et la relance d’après est fixée. Un second passage ne trouve rien.</summary>
[Cadence("0/10 * * * * ?")]
public sealed class EscaladerAlertesJob(DonneesRelais donnees, Horloge horloge, CarnetDAdresses carnet, Prevenance prevenance) : ITravail
{
    private const int Lot = 50;

    public async Task ExecuterAsync(CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant;
        var gravites = await donnees.Gravites.AsNoTracking().ToDictionaryAsync(g => g.Niveau, annulation);
        var dues = await donnees.Alertes.Where(a => a.Etat == EtatAlerte.Signalee && a.Escalade!.DueA <= maintenant)
            .OrderByDescending(a => a.Gravite).ThenBy(a => a.Escalade!.DueA).Take(Lot).Select(a => a.Id).ToListAsync(annulation);
        foreach (var id in dues)
        {
            donnees.ChangeTracker.Clear();
            await RelancerAsync(await donnees.Alertes.SingleAsync(a => a.Id == id, annulation), gravites, maintenant, annulation);
        }
    }

    private async Task RelancerAsync(Alerte alerte, Dictionary<int, Gravite> gravites, DateTime maintenant, CancellationToken annulation)
    {
        if (alerte.Relancer(gravites[alerte.Gravite], maintenant) is not { } rang) return;

        var personnes = await carnet.ALaRelanceAsync(alerte, rang, maintenant, annulation);
        await prevenance.PrevenirAsync(alerte, personnes, rang, EtapesDAlerte.Relance(rang), annulation);
        donnees.Operations.Add(Operation.Par(null, "Alertes", "RelancerAlerte", maintenant)
            .Avec(new AlerteRelancee(alerte.Id, rang, string.Join(", ", personnes.Select(p => p.Titre).Distinct(StringComparer.Ordinal)))));

        // Refusé : quelqu'un vient d'accuser réception, ou un autre nœud a relancé.
        await donnees.EnregistrerLAlerteAsync(annulation);
    }
}

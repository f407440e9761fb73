using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Met fin à un intérim dès aujourd’hui : le remplaçant ne voit plus ces quartiers à sa demande suivante.</summary>
public sealed record FinirInterim(Guid RemplaceId, Guid InterimId);

public sealed class FinirInterimHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(FinirInterim commande, Acteur acteur, CancellationToken annulation)
    {
        var agents = donnees.AgentsGeresPar(acteur).Select(a => a.Id);
        var interim = await donnees.Interims.SingleAsync(i => i.Id == commande.InterimId && i.RemplaceId == commande.RemplaceId && agents.Contains(i.RemplaceId), annulation);
        var hier = horloge.Aujourdhui.AddDays(-1);
        if (interim.FinLe <= hier) return new InterimDejaFini();

        if (interim.DebutLe > hier) donnees.Interims.Remove(interim);
        else interim.FinirLe(hier);
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(FinirInterim), horloge.Maintenant)
            .Avec(new InterimFini(interim.RemplaceId, interim.RemplacantId, hier)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Confie les quartiers d’un délégué absent à un collègue, entre deux dates.</summary>
public sealed record ConfierInterim(Guid RemplaceId, Guid RemplacantId, DateOnly DebutLe, DateOnly FinLe);

public sealed class ConfierInterimHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<Guid>> ExecuterAsync(ConfierInterim commande, Acteur acteur, CancellationToken annulation)
    {
        var remplace = await donnees.AgentsGeresPar(acteur).SingleAsync(a => a.Id == commande.RemplaceId, annulation);
        if (commande.RemplacantId == remplace.Id) return new InterimDeSoiMeme();
        var remplacant = await donnees.Agents.SingleOrDefaultAsync(a => a.Id == commande.RemplacantId, annulation);
        if (remplacant is not { Role: Role.Delegue, EstActif: true } || remplace.Role != Role.Delegue) return new AgentNonDelegue(nameof(commande.RemplacantId));
        if (remplacant.DepartementCode != remplace.DepartementCode) return new InterimHorsDepartement();
        if (commande.FinLe < commande.DebutLe) return new DatesInversees();

        var deja = await donnees.Interims.AsNoTracking()
            .Where(i => i.RemplaceId == remplace.Id && i.DebutLe <= commande.FinLe && i.FinLe >= commande.DebutLe)
            .OrderBy(i => i.DebutLe).FirstOrDefaultAsync(annulation);
        if (deja is not null) return new InterimsQuiSeChevauchent(deja.DebutLe, deja.FinLe);

        var interim = Interim.Confier(Guid.CreateVersion7(), remplace.Id, remplacant.Id, commande.DebutLe, commande.FinLe);
        donnees.Interims.Add(interim);
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(ConfierInterim), horloge.Maintenant)
            .Avec(new InterimConfie(remplace.Id, remplacant.Id, interim.DebutLe, interim.FinLe)));
        await donnees.SaveChangesAsync(annulation);
        return interim.Id;
    }
}

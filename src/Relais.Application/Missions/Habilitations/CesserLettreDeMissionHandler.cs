using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Met fin à une lettre de mission avant son terme.</summary>
/// <param name="FinLe">Dernier jour compris.</param>
public sealed record CesserLettreDeMission(Guid AgentId, Guid LettreId, DateOnly FinLe);

public sealed class CesserLettreDeMissionHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(CesserLettreDeMission commande, Acteur acteur, CancellationToken annulation)
    {
        var agents = donnees.AgentsGeresPar(acteur).Select(a => a.Id);
        var lettre = await donnees.LettresDeMission.SingleAsync(l => l.Id == commande.LettreId && l.AgentId == commande.AgentId && agents.Contains(l.AgentId), annulation);
        if (commande.FinLe < lettre.DebutLe || lettre.FinLe <= commande.FinLe) return new LettreDejaFinie();

        lettre.CesserLe(commande.FinLe);
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(CesserLettreDeMission), horloge.Maintenant)
            .Avec(new LettreDeMissionFinie(lettre.AgentId, lettre.Id, commande.FinLe)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}

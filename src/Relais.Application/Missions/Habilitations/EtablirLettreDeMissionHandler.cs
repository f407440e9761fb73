using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Établit une lettre de mission ; deux lettres d’un même délégué ne courent jamais ensemble.</summary>
/// <param name="FinirLaPrecedente">Mettre fin, la veille du début, à la lettre qui court encore.</param>
public sealed record EtablirLettreDeMission(
    Guid AgentId, DateOnly DebutLe, DateOnly? FinLe, IReadOnlyList<Guid> Quartiers, IReadOnlyList<string> Thematiques, bool FinirLaPrecedente);

public sealed class EtablirLettreDeMissionHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<Guid>> ExecuterAsync(EtablirLettreDeMission commande, Acteur acteur, CancellationToken annulation)
    {
        var agent = await donnees.AgentsGeresPar(acteur).SingleAsync(a => a.Id == commande.AgentId, annulation);
        if (agent.Role != Role.Delegue || !agent.EstActif) return new AgentNonDelegue();
        if (commande.FinLe < commande.DebutLe) return new DatesInversees();
        if (commande.Quartiers.Count == 0 && commande.Thematiques.Count == 0) return new LettreVide();

        var operation = Operation.Par(acteur, "Habilitations", nameof(EtablirLettreDeMission), horloge.Maintenant);
        var precedentes = await donnees.LettresDeMission.Where(l => l.AgentId == agent.Id).ToListAsync(annulation);
        foreach (var autre in precedentes.Where(l => l.Chevauche(commande.DebutLe, commande.FinLe)))
        {
            if (!commande.FinirLaPrecedente || autre.DebutLe >= commande.DebutLe) return new LettresQuiSeChevauchent(autre.DebutLe, autre.FinLe);
            autre.CesserLe(commande.DebutLe.AddDays(-1));
            operation.Avec(new LettreDeMissionFinie(agent.Id, autre.Id, commande.DebutLe.AddDays(-1)));
        }

        var lettre = LettreDeMission.Etablir(Guid.CreateVersion7(), agent.Id, commande.DebutLe, commande.FinLe, commande.Quartiers, commande.Thematiques);
        donnees.LettresDeMission.Add(lettre);
        donnees.Operations.Add(operation.Avec(new LettreDeMissionEtablie(agent.Id, lettre.Id, lettre.DebutLe, lettre.FinLe, lettre.Quartiers.Count)));
        await donnees.SaveChangesAsync(annulation);
        return lettre.Id;
    }
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Règle les mobiles professionnels des agents du département ; un numéro vide retire le sien.</summary>
public sealed record ReglerMobiles(IReadOnlyList<(Guid AgentId, string? Mobile)> Mobiles);

public sealed class ReglerMobilesHandler(DonneesRelais donnees, IAgentsAPrevenir agents, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(ReglerMobiles commande, Acteur acteur, CancellationToken annulation)
    {
        var connus = (await agents.DuDepartementAsync(acteur.DepartementCode, annulation)).Select(a => a.Acteur.AgentId).ToHashSet();
        var deja = await donnees.Joignables.Where(j => connus.Contains(j.AgentId)).ToDictionaryAsync(j => j.AgentId, annulation);
        var operation = Operation.Par(acteur, "Alertes", nameof(ReglerMobiles), horloge.Maintenant);
        foreach (var (agentId, texte) in commande.Mobiles.Where(m => connus.Contains(m.AgentId)))
        {
            if (!string.IsNullOrWhiteSpace(texte) && !Telephone.TryParse(texte, null, out _)) return new NumeroIllisible();
            if (Changer(deja.GetValueOrDefault(agentId), agentId, texte)) operation.Avec(new MobileRegle(agentId));
        }

        if (operation.Evenements.Count > 0) donnees.Operations.Add(operation);
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }

    private bool Changer(Joignable? joignable, Guid agentId, string? texte)
    {
        if (string.IsNullOrWhiteSpace(texte))
        {
            if (joignable is null) return false;
            donnees.Joignables.Remove(joignable);
            return true;
        }

        var mobile = Telephone.Parse(texte);
        if (joignable?.Mobile == mobile.Texte) return false;
        if (joignable is null) donnees.Joignables.Add(Joignable.Par(agentId, mobile));
        else joignable.Changer(mobile);
        return true;
    }
}

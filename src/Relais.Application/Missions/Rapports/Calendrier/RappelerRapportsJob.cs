using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Application.Socle.Travaux;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Application.Missions.Rapports.Calendrier;

/// <summary>
/// Écrit au délégué dont le rapport n’est pas transmis, et à qui le couvre : avant l’échéance, puis après. Une étape ne
/// s’écrit qu’une fois ; un mois clos n’en écrit plus ; jamais un jour chômé.
/// </summary>
[Cadence("0 15 7 ? * MON-FRI")]
public sealed class RappelerRapportsJob(DonneesRelais donnees, IAgentsParRole agents, IDelegues delegues, BoiteDEnvoi boite, Horloge horloge) : ITravail
{
    /// <summary>Plus anciens, les mois sans rapport sont l’affaire de la sous-préfète, qui les clôt.</summary>
    private const int MoisSuivis = 2;

    public async Task ExecuterAsync(CancellationToken annulation)
    {
        var operation = Operation.Par(null, "Rapports", "RappelerRapports", horloge.Maintenant);
        foreach (var departement in (await agents.EnPosteAsync([Role.Delegue], annulation)).GroupBy(a => a.DepartementCode, StringComparer.Ordinal))
        {
            if (JoursOuvres.EstOuvre(horloge.Aujourdhui, departement.Key)) await RappelerAsync(departement.Key, [.. departement], operation, annulation);
        }

        if (operation.Evenements.Count == 0) return;

        donnees.Add(operation);
        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Un autre nœud vient de l'écrire : le prochain passage ne trouvera que ce qui reste.
        }
    }

    private async Task RappelerAsync(string departementCode, IReadOnlyList<AgentEnPoste> enPoste, Operation operation, CancellationToken annulation)
    {
        var modele = await donnees.ModeleDeRapportDeAsync(departementCode, annulation);
        var courant = Mois.De(horloge.Aujourdhui);
        for (var recul = 1; recul <= MoisSuivis; recul++)
        {
            var mois = courant.Plus(-recul);
            var calendrier = modele.Calendrier(mois);
            if (calendrier.EtapeDue(horloge.Aujourdhui) is not { } etape || await donnees.EstClosAsync(departementCode, mois, annulation)) continue;

            var ontTransmis = await donnees.OntTransmisAsync(departementCode, mois, annulation);
            var dejaEcrits = await donnees.Set<RappelDeRapport>().Where(r => r.Mois == mois && r.Etape == etape).Select(r => r.DelegueId).ToListAsync(annulation);
            var attendus = (await delegues.EnMissionAsync(departementCode, mois, annulation)).Select(d => d.AgentId).Where(id => !ontTransmis.Contains(id)).Except(dejaEcrits);
            foreach (var delegueId in attendus) await EcrireAsync(delegueId, calendrier, etape, enPoste, operation, annulation);
        }
    }

    private async Task EcrireAsync(Guid delegueId, CalendrierDuMois calendrier, EtapeDeRappel etape, IReadOnlyList<AgentEnPoste> enPoste, Operation operation, CancellationToken annulation)
    {
        List<AgentEnPoste> destinataires = [];
        foreach (var agent in enPoste)
        {
            if (agent.AgentId == delegueId || (await delegues.RemplacesAsync(agent.AgentId, annulation)).Contains(delegueId)) destinataires.Add(agent);
        }

        if (destinataires.Count == 0) return;

        var rappel = RappelDeRapport.Ecrire(delegueId, calendrier, etape, horloge.Aujourdhui);
        donnees.Add(rappel);
        foreach (var agent in destinataires) boite.Deposer(new(agent.AgentId, agent.Courriel, null), Canal.Courriel, RedacteurDuCalendrier.CodeDuModele, rappel.Id, CodeTexte.De(etape));
        operation.Avec(new RapportRappele(delegueId, calendrier.Mois.ToString(), etape));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Application.Socle.Travaux;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations.Recapitulatifs;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

/// <summary>
/// Prévient chaque agent de ce qui l’attend, au rythme qu’il a choisi. Rien ne part quand rien n’attend ; le jour est alors
/// examiné quand même. Un second passage, ou un second nœud, ne trouve rien.
/// </summary>
[Cadence("0 0/5 * * * ?")]
public sealed class EnvoyerRecapitulatifsJob(
    DonneesRelais donnees,
    IAgentsParRole agents,
    IActeurs acteurs,
    AttentesRequete attentes,
    BoiteDEnvoi boite,
    Horloge horloge,
    IOptions<ReglagesDesRecapitulatifs> reglages) : ITravail
{
    public async Task ExecuterAsync(CancellationToken annulation)
    {
        if (!boite.CanauxOuverts.Contains(Canal.Courriel)) return;

        var rythmes = await donnees.Preferences.AsNoTracking().ToDictionaryAsync(p => p.AgentId, annulation);
        foreach (var agent in await agents.EnPosteAsync(Enum.GetValues<Role>(), annulation))
        {
            var connue = rythmes.GetValueOrDefault(agent.AgentId) ?? PreferenceDeRecapitulatif.Nouvelle(agent.AgentId);
            var estDu = connue.EstDu(horloge.Local(horloge.Maintenant), reglages.Value.Heure, agent.DepartementCode);
            if (!estDu && connue.Rythme != RythmeDeRecapitulatif.Aussitot) continue;

            donnees.ChangeTracker.Clear();
            if (await acteurs.TrouverAsync(agent.AgentId, annulation) is not { } acteur) continue;
            if (estDu) await RecapitulerAsync(agent, acteur, annulation);
            else await DireLeNouveauAsync(agent, acteur, annulation);
        }
    }

    private async Task RecapitulerAsync(AgentEnPoste agent, Acteur acteur, CancellationToken annulation)
    {
        var preference = await donnees.PreferenceDeAsync(agent.AgentId, annulation);
        preference.Examiner(horloge.Aujourdhui);
        if ((await attentes.ExecuterAsync(acteur, annulation)).Count > 0) Deposer(agent, EtapesDeRecapitulatif.Recapitulatif(horloge.Aujourdhui));
        await EnregistrerAsync(annulation);
    }

    private async Task DireLeNouveauAsync(AgentEnPoste agent, Acteur acteur, CancellationToken annulation)
    {
        var annoncees = await donnees.AttentesAnnoncees.Where(a => a.AgentId == agent.AgentId).ToListAsync(annulation);
        var etape = EtapesDeRecapitulatif.Nouveau(horloge.Maintenant);
        var comptees = Nouveautes.Compter(await attentes.ExecuterAsync(acteur, annulation));
        var (aAjouter, aOublier, aDuNouveau) = Nouveautes.Comparer(agent.AgentId, comptees, annoncees, etape);
        donnees.AttentesAnnoncees.AddRange(aAjouter);
        donnees.AttentesAnnoncees.RemoveRange(aOublier);
        if (aDuNouveau) Deposer(agent, etape);
        await EnregistrerAsync(annulation);
    }

    private void Deposer(AgentEnPoste agent, string etape) =>
        boite.Deposer(new(agent.AgentId, agent.Courriel, null), Canal.Courriel, RedacteurDeRecapitulatif.Code, agent.AgentId, etape);

    private async Task EnregistrerAsync(CancellationToken annulation)
    {
        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // L'agent change de rythme à l'instant : le prochain passage suit le nouveau.
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Un autre nœud vient de le faire.
        }
    }
}

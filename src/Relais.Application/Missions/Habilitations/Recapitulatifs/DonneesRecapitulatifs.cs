using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Habilitations.Recapitulatifs;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

/// <summary>Les ensembles des récapitulatifs.</summary>
internal static class DonneesRecapitulatifs
{
    extension(DonneesRelais donnees)
    {
        public DbSet<PreferenceDeRecapitulatif> Preferences => donnees.Set<PreferenceDeRecapitulatif>();

        public DbSet<AttenteAnnoncee> AttentesAnnoncees => donnees.Set<AttenteAnnoncee>();

        /// <summary>La préférence de l’agent, à enregistrer ; la sienne est écrite la première fois.</summary>
        public async Task<PreferenceDeRecapitulatif> PreferenceDeAsync(Guid agentId, CancellationToken annulation)
        {
            if (await donnees.Preferences.SingleOrDefaultAsync(p => p.AgentId == agentId, annulation) is { } connue) return connue;
            var nouvelle = PreferenceDeRecapitulatif.Nouvelle(agentId);
            donnees.Preferences.Add(nouvelle);
            return nouvelle;
        }
    }
}

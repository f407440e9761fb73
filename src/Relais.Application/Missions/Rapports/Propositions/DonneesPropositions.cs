using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les ensembles des propositions.</summary>
internal static class DonneesPropositions
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Proposition> Propositions => donnees.Set<Proposition>();

        public async Task<ReglagesDesPropositions> ReglagesDesPropositionsDeAsync(string departementCode, CancellationToken annulation) =>
            await donnees.Set<ReglagesDesPropositions>().SingleOrDefaultAsync(r => r.DepartementCode == departementCode, annulation) ?? ReglagesDesPropositions.Usuels(departementCode);

        /// <summary>Enregistre ; si un autre a écrit entretemps, rien n’est fait et le refus le dit.</summary>
        public async Task<PropositionModifieeEntretemps?> EnregistrerLaPropositionAsync(CancellationToken annulation)
        {
            try
            {
                await donnees.SaveChangesAsync(annulation);
                return null;
            }
            catch (DbUpdateConcurrencyException)
            {
                return new PropositionModifieeEntretemps();
            }
        }
    }
}

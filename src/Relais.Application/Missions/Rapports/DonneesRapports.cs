using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Les ensembles de la mission Rapports.</summary>
internal static class DonneesRapports
{
    extension(DonneesRelais donnees)
    {
        public DbSet<RapportMensuel> Rapports => donnees.Set<RapportMensuel>();

        public DbSet<ModeleDeRapport> ModelesDeRapport => donnees.Set<ModeleDeRapport>();

        public async Task<ModeleDeRapport> ModeleDeRapportDeAsync(string departementCode, CancellationToken annulation) =>
            await donnees.ModelesDeRapport.SingleOrDefaultAsync(m => m.DepartementCode == departementCode, annulation) ?? ModeleDeRapport.Usuel(departementCode);

        /// <summary>Enregistre ; si un autre a écrit entretemps, rien n’est fait et le refus le dit.</summary>
        public async Task<RapportModifieEntretemps?> EnregistrerLeRapportAsync(CancellationToken annulation)
        {
            try
            {
                await donnees.SaveChangesAsync(annulation);
                return null;
            }
            catch (DbUpdateConcurrencyException)
            {
                return new RapportModifieEntretemps();
            }
        }
    }
}

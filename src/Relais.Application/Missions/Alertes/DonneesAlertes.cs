using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les ensembles de la mission Alertes.</summary>
internal static class DonneesAlertes
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Alerte> Alertes => donnees.Set<Alerte>();

        public DbSet<Suivi> SuivisDAlerte => donnees.Set<Suivi>();

        public DbSet<Appel> Appels => donnees.Set<Appel>();

        public DbSet<Reception> Receptions => donnees.Set<Reception>();

        public DbSet<ObservationLiee> ObservationsLiees => donnees.Set<ObservationLiee>();

        public DbSet<Famille> FamillesDAlerte => donnees.Set<Famille>();

        public DbSet<Gravite> Gravites => donnees.Set<Gravite>();

        public DbSet<RegleDeDiffusion> ReglesDeDiffusion => donnees.Set<RegleDeDiffusion>();

        public DbSet<Maillon> Maillons => donnees.Set<Maillon>();

        public DbSet<Joignable> Joignables => donnees.Set<Joignable>();

        /// <summary>Écrit, ou dit que l’alerte a changé pendant l’action.</summary>
        public async Task<Resultat> EnregistrerLAlerteAsync(CancellationToken annulation)
        {
            try
            {
                await donnees.SaveChangesAsync(annulation);
                return Resultat.Reussi;
            }
            catch (DbUpdateConcurrencyException)
            {
                return new AlerteModifieeEntretemps();
            }
            catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
            {
                // La même étape vient d'être annoncée par un autre.
                return new AlerteModifieeEntretemps();
            }
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Pilotage.Abonnements;

namespace Relais.Application.Missions.Pilotage.Abonnements;

/// <summary>Les ensembles des abonnements.</summary>
internal static class DonneesAbonnements
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Abonnement> Abonnements => donnees.Set<Abonnement>();
    }
}

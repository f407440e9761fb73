using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

/// <summary>Les ensembles de la mission Territoires.</summary>
internal static class DonneesTerritoires
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Quartier> Quartiers => donnees.Set<Quartier>();

        public DbSet<Contour> Contours => donnees.Set<Contour>();

        public DbSet<Correspondance> Correspondances => donnees.Set<Correspondance>();

        public DbSet<ContratDeVille> ContratsDeVille => donnees.Set<ContratDeVille>();

        public DbSet<Poche> Poches => donnees.Set<Poche>();

        public DbSet<Intercommunalite> Intercommunalites => donnees.Set<Intercommunalite>();

        public DbSet<Tampon> Tampons => donnees.Set<Tampon>();

        /// <summary>Says that contours or names moved: the index and the browsers' maps are rebuilt.</summary>
        public async Task RenouvelerLaCarteAsync(CancellationToken annulation)
        {
            if (await donnees.Tampons.SingleOrDefaultAsync(t => t.Nom == Tampon.Contours, annulation) is { } tampon) tampon.Renouveler();
            else donnees.Tampons.Add(Tampon.Nouveau(Tampon.Contours));
        }
    }
}

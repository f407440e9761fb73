using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Les ensembles de la mission Veille.</summary>
internal static class DonneesVeille
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Observation> Observations => donnees.Set<Observation>();

        public DbSet<Theme> Themes => donnees.Set<Theme>();

        public DbSet<Photo> Photos => donnees.Set<Photo>();

        public DbSet<PhotoEnAttente> PhotosEnAttente => donnees.Set<PhotoEnAttente>();

        public DbSet<ConservationDePassage> Conservations => donnees.Set<ConservationDePassage>();

        public DbSet<ContenuDePhoto> ContenusDePhoto => donnees.Set<ContenuDePhoto>();
    }
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Les ensembles de la mission Indicateurs.</summary>
internal static class DonneesIndicateurs
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Indicateur> Indicateurs => donnees.Set<Indicateur>();

        public DbSet<JeuDeDonnees> JeuxDeDonnees => donnees.Set<JeuDeDonnees>();

        public DbSet<NomDeFichier> NomsDeFichier => donnees.Set<NomDeFichier>();

        public DbSet<ColonneDeJeu> ColonnesDeJeu => donnees.Set<ColonneDeJeu>();

        public DbSet<Edition> Editions => donnees.Set<Edition>();

        public DbSet<Releve> Releves => donnees.Set<Releve>();

        public DbSet<Correction> Corrections => donnees.Set<Correction>();

        public DbSet<Depot> Depots => donnees.Set<Depot>();

        public DbSet<TableauPartage> TableauxPartages => donnees.Set<TableauPartage>();

        public DbSet<Publication> Publications => donnees.Set<Publication>();
    }
}

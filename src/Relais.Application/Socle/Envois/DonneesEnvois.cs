using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Socle.Envois;

/// <summary>The sets of the outbox.</summary>
internal static class DonneesEnvois
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Envoi> Envois => donnees.Set<Envoi>();

        public DbSet<Tentative> Tentatives => donnees.Set<Tentative>();
    }
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Les ensembles de la mission Habilitations.</summary>
internal static class DonneesHabilitations
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Agent> Agents => donnees.Set<Agent>();

        public DbSet<LettreDeMission> LettresDeMission => donnees.Set<LettreDeMission>();

        public DbSet<Interim> Interims => donnees.Set<Interim>();
    }
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
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

        public DbSet<SessionOuverte> Sessions => donnees.Set<SessionOuverte>();

        public DbSet<LienDAcces> LiensDAcces => donnees.Set<LienDAcces>();

        /// <summary>Les agents que cet administrateur gère : ceux de son département.</summary>
        public IQueryable<Agent> AgentsGeresPar(Acteur administrateur) => donnees.Agents
            .Where(a => administrateur.Role == Role.Administrateur && a.DepartementCode == administrateur.DepartementCode);
    }
}

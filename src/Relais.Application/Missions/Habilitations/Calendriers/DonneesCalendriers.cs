using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Habilitations.Calendriers;

namespace Relais.Application.Missions.Habilitations.Calendriers;

/// <summary>Les ensembles des calendriers.</summary>
internal static class DonneesCalendriers
{
    extension(DonneesRelais donnees)
    {
        public DbSet<AdresseDeCalendrier> AdressesDeCalendrier => donnees.Set<AdresseDeCalendrier>();

        /// <summary>Ce qui répond aujourd’hui pour cet agent : une adresse au plus.</summary>
        public IQueryable<AdresseDeCalendrier> AdressesEnService(Guid agentId) => donnees.AdressesDeCalendrier.Where(a => a.AgentId == agentId && a.RevoqueeA == null);
    }
}

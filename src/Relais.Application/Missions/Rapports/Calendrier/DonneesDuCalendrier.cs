using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Application.Missions.Rapports.Calendrier;

/// <summary>Les mois de rapports et leurs rappels.</summary>
internal static class DonneesDuCalendrier
{
    extension(DonneesRelais donnees)
    {
        public DbSet<MoisDeRapports> MoisDeRapports => donnees.Set<MoisDeRapports>();

        public Task<bool> EstClosAsync(string departementCode, Mois mois, CancellationToken annulation) =>
            donnees.MoisDeRapports.AnyAsync(m => m.DepartementCode == departementCode && m.Mois == mois && m.Cloture != null, annulation);

        /// <summary>Les délégués qui ont transmis le rapport de ce mois, même s’il leur a été renvoyé depuis.</summary>
        public async Task<IReadOnlySet<Guid>> OntTransmisAsync(string departementCode, Mois mois, CancellationToken annulation) =>
            (await donnees.Rapports.Where(r => r.DepartementCode == departementCode && r.Mois == mois && r.PremiereTransmissionA != null)
                .Select(r => r.AuteurId).ToListAsync(annulation)).ToHashSet();
    }
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Les synthèses.</summary>
internal static class DonneesSyntheses
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Synthese> Syntheses => donnees.Set<Synthese>();

        /// <summary>Enregistre ; si un autre a écrit entretemps, rien n’est fait et le refus le dit.</summary>
        public async Task<SyntheseModifieeEntretemps?> EnregistrerLaSyntheseAsync(CancellationToken annulation)
        {
            try
            {
                await donnees.SaveChangesAsync(annulation);
                return null;
            }
            catch (DbUpdateConcurrencyException)
            {
                return new SyntheseModifieeEntretemps();
            }
        }
    }

    /// <summary>La sous-préfète lit toutes celles du département ; le préfet et son cabinet, celles qui leur sont remises.</summary>
    public static IQueryable<Synthese> LisiblesPar(this IQueryable<Synthese> syntheses, Acteur acteur)
    {
        var duDepartement = syntheses.Where(s => s.DepartementCode == acteur.DepartementCode);
        return acteur.Role switch
        {
            Role.SousPrefet => duDepartement,
            Role.PrefetCabinet => duDepartement.Where(s => s.Cliches.Any()),
            _ => duDepartement.Where(_ => false),
        };
    }

    /// <summary>Celle que l’acteur écrit, avec ses textes ; <c>null</c> si elle n’existe pas pour lui.</summary>
    public static Task<Synthese?> AEcrireAsync(this IQueryable<Synthese> syntheses, Guid id, Acteur acteur, CancellationToken annulation) =>
        syntheses.LisiblesPar(acteur).Where(_ => acteur.Role == Role.SousPrefet).Include(s => s.Textes).SingleOrDefaultAsync(s => s.Id == id, annulation);
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Les ensembles de la détection.</summary>
internal static class DonneesSignaux
{
    extension(DonneesRelais donnees)
    {
        public DbSet<Signal> Signaux => donnees.Set<Signal>();

        public DbSet<Releve> Releves => donnees.Set<Releve>();

        public DbSet<ReglagesDesSignaux> ReglagesDesSignaux => donnees.Set<ReglagesDesSignaux>();

        /// <summary>
        /// Les signaux que lit l’acteur : ceux de ses quartiers. Un signal n’a pas d’auteur, et ne compte que ce que tous ses
        /// lecteurs peuvent ouvrir (ADR 0092) : il n’a donc pas de niveau.
        /// </summary>
        public IQueryable<Signal> SignauxLusPar(Acteur acteur)
        {
            var duDepartement = donnees.Signaux.Where(s => s.DepartementCode == acteur.DepartementCode);
            return acteur.EstLimiteASesQuartiers ? duDepartement.Where(s => acteur.Quartiers.Contains(s.QuartierId)) : duDepartement;
        }

        public async Task<ValeursDeReglage> ValeursDeReglageAsync(string departementCode, CancellationToken annulation) =>
            (await donnees.ReglagesDesSignaux.AsNoTracking().SingleOrDefaultAsync(r => r.DepartementCode == departementCode, annulation))?.Valeurs ?? ValeursDeReglage.DOrigine;
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

internal sealed class VeillePourRapport(DonneesRelais donnees) : IVeillePourRapport
{
    public Task<IReadOnlyList<ElementDeVeille>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation)
    {
        var (debut, fin) = (RangObservation.DebutDu(mois.PremierJour), RangObservation.DebutDu(mois.Suivant.PremierJour));
        return LireAsync(acteur, o => o.Rang >= debut && o.Rang < fin && o.Retrait == null, annulation);
    }

    public Task<IReadOnlyList<ElementDeVeille>> ParIdsAsync(Acteur acteur, IReadOnlyCollection<Guid> ids, CancellationToken annulation) =>
        LireAsync(acteur, o => ids.Contains(o.Id), annulation);

    private async Task<IReadOnlyList<ElementDeVeille>> LireAsync(
        Acteur acteur, Expression<Func<Observation, bool>> filtre, CancellationToken annulation)
    {
        var lignes = await (
            from observation in donnees.Observations.AsNoTracking().DansLePerimetreDe(acteur).Where(filtre)
            join theme in donnees.Themes on observation.ThemeCode equals theme.Code
            select new { observation, theme.Libelle }).ToListAsync(annulation);
        return
        [
            .. lignes.OrderBy(l => l.observation.ObserveLe).ThenBy(l => l.observation.Id).Select(l => new ElementDeVeille(
                l.observation.Id,
                l.observation.ObserveLe,
                l.observation.QuartierId,
                CodeTexte.De(l.observation.Nature),
                l.observation.ThemeCode,
                l.Libelle,
                l.observation.Texte,
                l.observation.Source is { } source ? CodeTexte.De(source) : null,
                l.observation.Source?.Libelle(),
                Note(l.observation.Fiabilite),
                l.observation.Niveau,
                l.observation.AuteurId,
                l.observation.Acteur?.ToString())),
        ];
    }

    private static int Note(Fiabilite? fiabilite) => fiabilite switch
    {
        Fiabilite.Averee => 3,
        Fiabilite.Probable => 2,
        Fiabilite.Incertaine => 1,
        _ => 0,
    };
}

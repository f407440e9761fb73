using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Deux observations de la même minute tirent parfois le même rang : la seconde prend le suivant.</summary>
internal static class RangsLibres
{
    public static async Task DonnerUnRangLibreAsync(this DonneesRelais donnees, IReadOnlyList<Observation> observations, CancellationToken annulation)
    {
        var siennes = observations.Select(o => o.Id).ToList();
        for (; ; )
        {
            var rangs = observations.Select(o => o.Rang).ToList();
            HashSet<long> pris = [.. await donnees.Observations.Where(o => rangs.Contains(o.Rang) && !siennes.Contains(o.Id)).Select(o => o.Rang).ToListAsync(annulation)];
            var aDecaler = observations.Where(o => !pris.Add(o.Rang)).ToList();
            if (aDecaler.Count == 0) return;
            foreach (var observation in aDecaler) observation.PrendreLeRangSuivant();
        }
    }
}

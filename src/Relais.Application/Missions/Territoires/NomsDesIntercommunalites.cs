using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Territoires;

internal static class NomsDesIntercommunalites
{
    /// <summary>Les intercommunalités de ces SIREN, dans le même ordre.</summary>
    public static async Task<IReadOnlyList<IntercommunaliteLue>> NommerAsync(this DonneesRelais donnees, IReadOnlyCollection<string> sirens, CancellationToken annulation)
    {
        if (sirens.Count == 0) return [];
        var noms = await donnees.Intercommunalites.AsNoTracking().Where(i => sirens.Contains(i.Siren)).ToDictionaryAsync(i => i.Siren, i => i.Nom, StringComparer.Ordinal, annulation);
        return [.. sirens.Select(s => new IntercommunaliteLue(s, noms.GetValueOrDefault(s)))];
    }
}

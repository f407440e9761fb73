using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires;

/// <summary>Les intercommunalités qui ont un quartier en vigueur dans le département.</summary>
public sealed class IntercommunalitesRequete(DonneesRelais donnees)
{
    public async Task<IReadOnlyList<LigneDIntercommunalite>> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var quartiers = await donnees.Quartiers.AsNoTracking().Where(q => q.DepartementCode == acteur.DepartementCode && q.ValideAuLe == null)
            .OrderBy(q => q.NomNormalise).ThenBy(q => q.Code)
            .Select(q => new { q.Id, q.Code, q.Nom, q.Intercommunalites })
            .ToListAsync(annulation);
        var noms = await donnees.NommerAsync([.. quartiers.SelectMany(q => q.Intercommunalites).Distinct(StringComparer.Ordinal)], annulation);
        return [.. noms
            .Select(n => new LigneDIntercommunalite(n.Siren, n.Nom, [.. quartiers.Where(q => q.Intercommunalites.Contains(n.Siren)).Select(q => new QuartierDeCommune(q.Id, q.Code, q.Nom))]))
            .OrderBy(l => TexteNormalise.De(l.Nom ?? l.Siren), StringComparer.Ordinal)];
    }
}

/// <param name="Nom"><c>null</c> tant que personne ne l’a nommée.</param>
public sealed record LigneDIntercommunalite(string Siren, string? Nom, IReadOnlyList<QuartierDeCommune> Quartiers);

using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires;

/// <summary>Les communes du département qui ont un quartier, et leurs quartiers : ce qui reste sans adresse ni carte.</summary>
public sealed class CommunesRequete(DonneesRelais donnees)
{
    public async Task<IReadOnlyList<CommuneLue>> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var quartiers = await donnees.Quartiers.AsNoTracking().Where(q => q.DepartementCode == acteur.DepartementCode)
            .OrderBy(q => q.NomNormalise).ThenBy(q => q.Code)
            .Select(q => new { q.Id, q.Code, q.Nom, Communes = q.Communes.Select(c => c.Nom).ToList() })
            .ToListAsync(annulation);
        return [.. quartiers
            .SelectMany(q => q.Communes.Where(c => c.Length > 0).Select(c => (Commune: c, Quartier: new QuartierDeCommune(q.Id, q.Code, q.Nom))))
            .GroupBy(q => TexteNormalise.De(q.Commune), q => q, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new CommuneLue(g.First().Commune, [.. g.Select(q => q.Quartier)]))];
    }
}

/// <param name="Quartiers">Des deux géographies.</param>
public sealed record CommuneLue(string Nom, IReadOnlyList<QuartierDeCommune> Quartiers);

public sealed record QuartierDeCommune(Guid Id, CodeQpv Code, string Nom);

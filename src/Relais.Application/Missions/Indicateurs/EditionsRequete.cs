using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Ce qui a été importé, et ce qui attend de l’être.</summary>
public sealed class EditionsRequete(DonneesRelais donnees)
{
    public async Task<EtatDesImports> ExecuterAsync(CancellationToken annulation)
    {
        var jeux = await donnees.JeuxDeDonnees.AsNoTracking().OrderBy(j => j.Rang).ToListAsync(annulation);
        var editions = await donnees.Editions.AsNoTracking().ToListAsync(annulation);
        var niveaux = (await donnees.Releves.GroupBy(r => new { r.EditionId, r.Niveau }).Select(g => new { g.Key.EditionId, g.Key.Niveau, Nombre = g.Count() }).ToListAsync(annulation)).ToLookup(n => n.EditionId);
        var corrections = await donnees.Corrections.GroupBy(c => c.EditionId).Select(g => new { g.Key, Nombre = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Nombre, annulation);
        var depots = await donnees.Depots.AsNoTracking().OrderByDescending(d => d.DeposeA).Select(d => new DepotEnAttente(d.Id, d.Nom, d.DeposeA)).ToListAsync(annulation);
        return new(
            [.. jeux.Select(j => new JeuImporte(j.Code, j.Libelle, j.Producteur, [.. editions.Where(e => e.JeuCode == j.Code).OrderByDescending(e => e.Annee).Select(e => new EditionImportee(
                e.Annee, e.Millesimes.Count, [.. niveaux[e.Id].OrderBy(n => n.Niveau).Select(n => new NiveauCouvert(n.Niveau, n.Nombre))], corrections.GetValueOrDefault(e.Id)))]))],
            depots);
    }
}

/// <summary>L’état des imports.</summary>
public sealed record EtatDesImports(IReadOnlyList<JeuImporte> Jeux, IReadOnlyList<DepotEnAttente> Depots);

/// <summary>Un jeu et ses éditions, de la plus récente à la plus ancienne.</summary>
public sealed record JeuImporte(string Code, string Libelle, string Producteur, IReadOnlyList<EditionImportee> Editions);

/// <summary>Une édition importée.</summary>
public sealed record EditionImportee(int Annee, int Indicateurs, IReadOnlyList<NiveauCouvert> Niveaux, int Corrections);

/// <summary>Un fichier déposé qui attend.</summary>
public sealed record DepotEnAttente(Guid Id, string Nom, DateTime DeposeA);

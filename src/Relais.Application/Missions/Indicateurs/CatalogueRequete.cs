using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Le catalogue, par thème, avec les éditions où chaque indicateur est publié.</summary>
public sealed class CatalogueRequete(DonneesRelais donnees)
{
    public async Task<IReadOnlyList<LigneDeCatalogue>> ExecuterAsync(string? texte, bool avecDonnees, CancellationToken annulation)
    {
        var indicateurs = await donnees.Indicateurs.AsNoTracking().ToListAsync(annulation);
        var editions = (await donnees.Editions.AsNoTracking().ToListAsync(annulation))
            .SelectMany(e => e.Millesimes, (e, m) => (m.IndicateurCode, e.Annee)).ToLookup(e => e.IndicateurCode, e => e.Annee, StringComparer.Ordinal);
        var cherche = TexteNormalise.De(texte ?? "");
        return [.. indicateurs
            .Where(i => cherche.Length == 0 || TexteNormalise.De($"{i.Libelle} {i.Definition} {i.Producteur} {i.Source} {i.Code}").Contains(cherche, StringComparison.Ordinal))
            .Select(i => new LigneDeCatalogue(i, [.. editions[i.Code].Distinct().Order()]))
            .Where(l => !avecDonnees || l.Editions.Count > 0)
            .OrderBy(l => l.Indicateur.Theme, StringComparer.Create(Mois.Francais, ignoreCase: true)).ThenBy(l => l.Indicateur.RangCle ?? int.MaxValue).ThenBy(l => TexteNormalise.De(l.Indicateur.Libelle), StringComparer.Ordinal)];
    }
}

/// <param name="Editions">Années d’édition importées, de la plus ancienne à la plus récente.</param>
public sealed record LigneDeCatalogue(Indicateur Indicateur, IReadOnlyList<int> Editions);

using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Ce qu’on peut mettre dans un tableau : les quartiers du département, les indicateurs qui ont des chiffres.</summary>
public sealed class ChoixDuTableauRequete(DonneesRelais donnees, ITerritoiresDesQuartiers territoires, IIndicateurs indicateurs)
{
    public async Task<ChoixDuTableau> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var quartiers = await territoires.DuDepartementAsync(acteur.DepartementCode, annulation);
        var codes = quartiers.Select(q => q.Code.Texte).ToList();
        var avecChiffres = (await donnees.Releves.Where(r => codes.Contains(r.Code)).Select(r => r.Code).Distinct().ToListAsync(annulation)).ToHashSet(StringComparer.Ordinal);
        var cles = await donnees.Indicateurs.Where(i => i.RangCle != null).Select(i => i.Code).ToListAsync(annulation);
        return new(
            [.. quartiers
                .Where(q => q.Code.Generation == GenerationQpv.G2024 || avecChiffres.Contains(q.Code.Texte))
                .OrderByDescending(q => acteur.Quartiers.Contains(q.Id)).ThenByDescending(q => q.Code.Generation)
                .Select(q => new QuartierAChoisir(q.Id, q.Code.Texte, q.Nom, string.Join(", ", q.Communes.Select(c => c.Nom)), avecChiffres.Contains(q.Code.Texte)))],
            [.. (await indicateurs.DisponiblesAsync(annulation)).OrderByDescending(i => cles.Contains(i.Code))],
            cles);
    }
}

/// <summary>Les choix d’un tableau.</summary>
public sealed record ChoixDuTableau(IReadOnlyList<QuartierAChoisir> Quartiers, IReadOnlyList<IndicateurDisponible> Indicateurs, IReadOnlyList<string> Cles);

/// <summary>Un quartier à choisir.</summary>
public sealed record QuartierAChoisir(Guid Id, string Code, string Nom, string Communes, bool AvecChiffres);

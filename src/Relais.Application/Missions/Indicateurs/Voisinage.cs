using Microsoft.Extensions.DependencyInjection;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>
/// Tous les quartiers publiés dans les éditions d’un quartier, pour dire son rang et ses semblables. Seuls ceux de la
/// même génération comptent : les périmètres de 2015 et de 2024 ne se mêlent pas.
/// </summary>
public sealed class Voisinage(LectureDesChiffres lecture)
{
    /// <summary>Les traits du profil, la taille d’abord. La nationalité n’en est pas : elle ne définit pas un quartier.</summary>
    public static readonly IReadOnlyList<string> Traits = ["population", "part-moins-de-25-ans", "part-60-ans-et-plus", "part-menages-une-personne", "taux-de-pauvrete", "revenu-median", "taux-d-emploi"];

    private readonly Dictionary<Guid, IReadOnlyList<Releve>> _quartiers = [];

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<Voisinage>();

    /// <summary>La valeur de chaque quartier de la génération dans l’édition d’où vient celle du quartier.</summary>
    public async Task<IReadOnlyDictionary<string, ValeurPubliee>> ValeursAsync(Indicateur indicateur, PointDEvolution point, ChiffresLus chiffres, CancellationToken annulation)
    {
        var edition = chiffres.Editions.Values.Single(e => e.JeuCode == point.Chiffre.JeuCode && e.Annee == point.Chiffre.Edition);
        var place = edition.Millesimes[indicateur.Code].Rang;
        return (await DesQuartiersAsync(edition.Id, point.Territoire, annulation))
            .ToDictionary(r => r.Code, r => indicateur.Montrer(Releve.Valeur(r.Valeurs, place)), StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<QuartierSemblable>> SemblablesAsync(QuartierLu quartier, IReadOnlyDictionary<string, Indicateur> catalogue, CancellationToken annulation)
    {
        var traits = Traits.Where(catalogue.ContainsKey).Select(t => catalogue[t]).ToList();
        var points = traits.Select(quartier.Dernier).ToList();
        if (points.Count == 0 || points[0] is not { } taille) return [];
        var colonnes = new List<IReadOnlyDictionary<string, ValeurPubliee>>();
        for (var i = 0; i < traits.Count; i++)
        {
            colonnes.Add(points[i] is { } point ? await ValeursAsync(traits[i], point, quartier.Chiffres, annulation) : new Dictionary<string, ValeurPubliee>());
        }

        var edition = quartier.Chiffres.Editions.Values.Single(e => e.JeuCode == taille.Chiffre.JeuCode && e.Annee == taille.Chiffre.Edition);
        var profils = (await DesQuartiersAsync(edition.Id, taille.Territoire, annulation))
            .Select(r => new ProfilDeQuartier(r.Code, r.Nom, [.. colonnes.Select(c => (double?)c.GetValueOrDefault(r.Code, ValeurPubliee.Vide).Nombre)]))
            .ToList();
        return profils.Find(p => p.Code == taille.Territoire) is { } cible ? QuartiersSemblables.Chercher(cible, profils) : [];
    }

    // Les deux premières lettres du code disent la génération : QP en 2015, QN en 2024.
    private async Task<IEnumerable<Releve>> DesQuartiersAsync(Guid editionId, string code, CancellationToken annulation)
    {
        if (!_quartiers.TryGetValue(editionId, out var releves)) _quartiers[editionId] = releves = await lecture.DesQuartiersAsync(editionId, annulation);
        return releves.Where(r => r.Code.StartsWith(code[..2], StringComparison.Ordinal));
    }
}

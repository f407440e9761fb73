using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Les indicateurs clés d’un quartier, à côté des territoires qui le contiennent et des quartiers semblables.</summary>
public sealed class ComparaisonDuQuartierRequete(DonneesRelais donnees, LectureDuQuartier lecture, Voisinage voisinage)
{
    /// <returns><c>null</c> hors du département de l’acteur.</returns>
    public async Task<ComparaisonDuQuartier?> ExecuterAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        if (await lecture.LireAsync(quartierId, acteur.DepartementCode, annulation) is not { } quartier) return null;
        var catalogue = await donnees.Indicateurs.AsNoTracking().ToDictionaryAsync(i => i.Code, annulation);
        var semblables = await voisinage.SemblablesAsync(quartier, catalogue, annulation);
        List<LigneDeComparaison> lignes = [];
        foreach (var indicateur in catalogue.Values.OrderBy(i => i.RangCle ?? int.MaxValue).ThenBy(i => i.Theme, StringComparer.Ordinal).ThenBy(i => i.Libelle, StringComparer.Ordinal))
        {
            if (quartier.Dernier(indicateur) is not { } point) continue;
            lignes.Add(indicateur.RangCle is null
                ? new(indicateur, point, [], null, null)
                : await CompareeAsync(quartier, indicateur, point, semblables, annulation));
        }

        var correspondants = quartier.Territoires.Correspondants.Select(c => new CorrespondantAffiche(c.Code.Texte, c.MemeContour)).ToList();
        return new(quartier.Territoires.Id, quartier.Territoires.Code, quartier.Territoires.Nom, quartier.Comparaisons, lignes, semblables, correspondants);
    }

    private async Task<LigneDeComparaison> CompareeAsync(QuartierLu quartier, Indicateur indicateur, PointDEvolution point, IReadOnlyList<QuartierSemblable> semblables, CancellationToken annulation)
    {
        var valeurs = await voisinage.ValeursAsync(indicateur, point, quartier.Chiffres, annulation);
        return new(
            indicateur,
            point,
            [.. quartier.Comparaisons
                .Select(t => (Territoire: t, Chiffre: quartier.AuPlusPres(indicateur, t, point.Chiffre)))
                .Where(t => t.Chiffre is not null)
                .Select(t => new ValeurComparee(t.Territoire, t.Chiffre!, Ecart.Entre(indicateur, point.Chiffre, t.Chiffre!)))],
            RepereDesSemblables.De(semblables, valeurs),
            Rang.De(point.Chiffre.Valeur, [.. valeurs.Values]));
    }
}

/// <summary>La page de comparaison d’un quartier.</summary>
public sealed record ComparaisonDuQuartier(
    Guid Id,
    CodeQpv Code,
    string Nom,
    IReadOnlyList<TerritoireDeComparaison> Territoires,
    IReadOnlyList<LigneDeComparaison> Lignes,
    IReadOnlyList<QuartierSemblable> Semblables,
    IReadOnlyList<CorrespondantAffiche> Correspondants);

/// <param name="Indicateur">Ce qui est mesuré.</param>
/// <param name="Quartier">La valeur la plus récente, avec le code qui la porte.</param>
/// <param name="Territoires">Les territoires de comparaison qui ont une valeur.</param>
/// <param name="Semblables">Repère des quartiers semblables.</param>
/// <param name="Rang">Place parmi les quartiers du même fichier.</param>
public sealed record LigneDeComparaison(Indicateur Indicateur, PointDEvolution Quartier, IReadOnlyList<ValeurComparee> Territoires, RepereDesSemblables? Semblables, Rang? Rang);

/// <param name="Ecart"><c>null</c> quand les deux valeurs ne se comparent pas.</param>
public sealed record ValeurComparee(TerritoireDeComparaison Territoire, Chiffre Chiffre, Ecart? Ecart);

/// <param name="MemeContour">Faux : ses chiffres ne prolongent pas ceux-ci.</param>
public sealed record CorrespondantAffiche(string Code, bool MemeContour);

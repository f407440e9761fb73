using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Application.Missions.Veille;

/// <summary>Un passage signalé que son auteur a gardé, tel que la sous-préfète le revoit.</summary>
/// <param name="Texte">Texte d’aujourd’hui : le passage y est encore, ou l’auteur l’a récrit depuis.</param>
/// <param name="Passages">Ce que la garde y signale encore, dans cette catégorie.</param>
/// <param name="RevuLe"><c>null</c> tant qu’il est à revoir.</param>
public sealed record PassageConserveAffiche(
    Guid Id, Guid ObservationId, string Quartier, string Auteur, DateOnly ConserveLe, CategorieDeRisque Categorie, string Motif, string Texte, IReadOnlyList<Reperage> Passages, bool EstRetiree, DateOnly? RevuLe);

/// <param name="ARevoir">Combien restent à revoir, au-delà de ceux qui sont montrés.</param>
public sealed record PassagesConserves(IReadOnlyList<PassageConserveAffiche> Passages, int ARevoir);

/// <summary>Les passages conservés, les plus récents d’abord : ceux à revoir, ou ceux qui l’ont été.</summary>
public sealed class PassagesConservesRequete(DonneesRelais donnees, QuartiersDeLActeur quartiers, IDelegues delegues, GardeDuTexte garde, Horloge horloge)
{
    /// <summary>Revus, ils laissent la place aux suivants.</summary>
    private const int MontresAuPlus = 50;

    public async Task<PassagesConserves> ExecuterAsync(bool revus, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = donnees.Conservations.AsNoTracking().Join(donnees.Observations.DansLePerimetreDe(acteur), c => c.ObservationId, o => o.Id, (c, o) => new { c, o });
        var lignes = await lisibles.Where(l => revus == (l.c.Revue != null)).OrderByDescending(l => l.c.ConserveA).Take(MontresAuPlus)
            .Select(l => new { l.c.Id, l.c.ObservationId, l.c.ConserveA, l.c.Categorie, l.c.Motif, RevuA = l.c.Revue == null ? (DateTime?)null : l.c.Revue.A, l.o.QuartierId, l.o.AuteurId, l.o.Texte, l.o.EstRetiree })
            .ToListAsync(annulation);
        var noms = await quartiers.NommerAsync(lignes.Select(l => l.QuartierId), annulation);
        var auteurs = await delegues.NomsAsync([.. lignes.Select(l => l.AuteurId).Distinct()], annulation);
        return new(
            [
                .. lignes.Select(l => new PassageConserveAffiche(
                    l.Id, l.ObservationId, noms[l.QuartierId], auteurs.GetValueOrDefault(l.AuteurId, "Ancien agent"), Jour(l.ConserveA), l.Categorie, l.Motif, l.Texte,
                    [.. garde.Examiner(l.Texte).Where(r => r.Categorie == l.Categorie)], l.EstRetiree, l.RevuA is { } a ? Jour(a) : null)),
            ],
            await lisibles.CountAsync(l => l.c.Revue == null, annulation));
    }

    private DateOnly Jour(DateTime utc) => DateOnly.FromDateTime(horloge.Local(utc));
}

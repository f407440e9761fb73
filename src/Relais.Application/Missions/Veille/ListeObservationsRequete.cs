using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Recherche;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Une page de la liste. Le nombre s’arrête à mille : au-delà, compter coûterait plus que la page.</summary>
public sealed record PageObservations(IReadOnlyList<LigneObservation> Lignes, CurseurDeListe? Precedent, CurseurDeListe? Suivant, int Nombre)
{
    public const int NombreAuPlus = 1_000;
}

/// <summary>Une observation dans la liste.</summary>
/// <param name="Extrait">Début du texte, ou ses mots cherchés.</param>
public sealed record LigneObservation(
    Guid Id, DateOnly ObserveLe, string Quartier, string? HorsQuartier, NatureObservation Nature, string Theme, ExtraitDeTexte Extrait, string Auteur, NiveauDiffusion Niveau, int Photos);

public sealed class ListeObservationsRequete(DonneesRelais donnees, QuartiersDeLActeur quartiers, LieuxDObservation lieux, IDelegues delegues)
{
    private const int ParPage = 25;

    public async Task<PageObservations> ExecuterAsync(FiltreObservations filtre, CurseurDeListe? curseur, Acteur acteur, CancellationToken annulation)
    {
        // Le mot cherché est peut-être au bout du texte : on ne le lit en entier qu’alors.
        var demande = RacinesFrancaises.Demander(filtre.Texte);
        var lu = demande.Count > 0 ? ContenuObservation.LongueurDuTexte : ExtraitDeTexte.Longueur + 1;
        var retenues = donnees.ObservationsRetenues(filtre, acteur);

        // D'abord les rangs, que les index portent : la première page se lit avec le compte. Une page d'avance se lit à l'envers, puis se retourne.
        var aRebours = curseur is { EstApres: false };
        var premiers = await RangsAsync(retenues, filtre.DuPlusAncien, PageObservations.NombreAuPlus + 1, annulation);
        var rangs = curseur is { Rang: var depuis } ? await RangsAsync(Depuis(retenues, depuis, filtre.DuPlusAncien != aRebours), filtre.DuPlusAncien != aRebours, ParPage + 1, annulation) : premiers;
        var enReste = rangs.Count > ParPage;
        rangs = [.. rangs.Take(ParPage)];
        var photos = donnees.Photos;
        var page = donnees.Observations.AsNoTracking().Where(o => rangs.Contains(o.Rang));
        var lignes = await (filtre.DuPlusAncien ? page.OrderBy(o => o.Rang) : page.OrderByDescending(o => o.Rang))
            .Select(o => new
            {
                o.Rang,
                o.Id,
                o.ObserveLe,
                o.QuartierId,
                o.Nature,
                o.ThemeCode,
                o.PocheId,
                o.CommuneCode,
                Texte = o.Texte.Substring(0, lu),
                o.AuteurId,
                o.Niveau,
                Photos = photos.Count(p => p.ObservationId == o.Id),
            })
            .ToListAsync(annulation);

        var noms = await quartiers.NommerAsync(lignes.Select(l => l.QuartierId), annulation);
        var themes = await donnees.Themes.ToDictionaryAsync(t => t.Code, t => t.Libelle, annulation);
        var horsQuartier = await lieux.NommerAsync(acteur, annulation);
        var auteurs = await delegues.NomsAsync([.. lignes.Select(l => l.AuteurId).Distinct()], annulation);
        return new(
            [.. lignes.Select(l => new LigneObservation(l.Id, l.ObserveLe, noms[l.QuartierId], horsQuartier[l.PocheId, l.CommuneCode], l.Nature, themes[l.ThemeCode], ExtraitDeTexte.De(l.Texte, demande), auteurs.GetValueOrDefault(l.AuteurId, "Ancien agent"), l.Niveau, l.Photos))],
            lignes.Count > 0 && (aRebours ? enReste : curseur is not null) ? new(EstApres: false, lignes[0].Rang) : null,
            lignes.Count > 0 && (aRebours || enReste) ? new(EstApres: true, lignes[^1].Rang) : null,
            premiers.Count);
    }

    private static IQueryable<ObservationRangee> Depuis(IQueryable<ObservationRangee> retenues, long rang, bool croissant) =>
        croissant ? retenues.Where(r => r.Rang > rang) : retenues.Where(r => r.Rang < rang);

    private static Task<List<long>> RangsAsync(IQueryable<ObservationRangee> retenues, bool croissant, int auPlus, CancellationToken annulation) =>
        (croissant ? retenues.OrderBy(r => r.Rang) : retenues.OrderByDescending(r => r.Rang)).Select(r => r.Rang).Take(auPlus).ToListAsync(annulation);
}

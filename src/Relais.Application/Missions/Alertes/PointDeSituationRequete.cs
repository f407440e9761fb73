using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Tout ce qui est ouvert dans le département, sur une page.</summary>
/// <param name="A">Instant de la lecture (UTC).</param>
public sealed record PointDeSituation(DateTime A, IReadOnlyList<EvenementOuvert> Evenements)
{
    public int SansReponse => Evenements.Count(e => e.Etat == EtatAlerte.Signalee);

    public int EnRetard => Evenements.Count(e => e.EstEnRetard);
}

/// <param name="DernierSuivi">Dernière nouvelle ; <c>null</c> s’il n’y en a pas eu depuis la note.</param>
/// <param name="EstEnRetard">Les nouvelles promises ne sont pas venues.</param>
public sealed record EvenementOuvert(
    Guid Id, int Gravite, string Famille, string Quartier, string? Lieu, EtatAlerte Etat, DateTime TransmiseA, string Quoi, string? Bilan, string? Appui,
    NouvelleDAlerte? DernierSuivi, DateTime? ProchainPointA, bool EstEnRetard);

public sealed record NouvelleDAlerte(DateTime A, NatureDeSuivi Nature, string Texte, Tendance? Tendance);

public sealed class PointDeSituationRequete(DonneesRelais donnees, Horloge horloge, NomsDesLieux noms)
{
    private const int AuPlus = 200;

    public async Task<PointDeSituation> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant;
        var ouvertes = await (
            from alerte in donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur)
            where alerte.Etat != EtatAlerte.Close
            join famille in donnees.FamillesDAlerte on alerte.FamilleCode equals famille.Code
            orderby alerte.Gravite descending, alerte.TransmiseA descending, alerte.Id
            select new { alerte.Id, alerte.Gravite, famille.Libelle, alerte.QuartierId, alerte.Lieu, alerte.Etat, alerte.TransmiseA, alerte.Quoi, alerte.Bilan, alerte.Appui, alerte.ProchainPointA })
            .Take(AuPlus).ToListAsync(annulation);
        var ids = ouvertes.Select(o => o.Id).ToList();
        var suivis = await donnees.SuivisDAlerte.AsNoTracking().Where(s => ids.Contains(s.AlerteId)).ToListAsync(annulation);
        var derniers = suivis.GroupBy(s => s.AlerteId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.A)!);
        var nommer = await noms.LireAsync(ouvertes.Select(o => o.QuartierId), annulation);
        return new(maintenant, [.. ouvertes.Select(o => new EvenementOuvert(
            o.Id, o.Gravite, o.Libelle, nommer(o.QuartierId), o.Lieu, o.Etat, o.TransmiseA, o.Quoi, o.Bilan, o.Appui,
            derniers.TryGetValue(o.Id, out var s) ? new(s.A, s.Nature, s.Texte, s.Tendance) : null, o.ProchainPointA, o.ProchainPointA < maintenant))]);
    }
}

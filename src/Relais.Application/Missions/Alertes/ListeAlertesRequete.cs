using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Ce que la liste retient.</summary>
/// <param name="SontOuvertes">Ouvertes, ou closes.</param>
public sealed record FiltreAlertes(bool SontOuvertes, string? FamilleCode, int? GraviteAuMoins, Guid? QuartierId);

/// <summary>Une page de la liste, des plus récentes aux plus anciennes.</summary>
public sealed record PageAlertes(IReadOnlyList<AlerteEnUneLigne> Alertes, int Total, int Pages);

public sealed class ListeAlertesRequete(DonneesRelais donnees, NomsDesLieux noms)
{
    public const int ParPage = 25;

    public async Task<PageAlertes> ExecuterAsync(FiltreAlertes filtre, int page, Acteur acteur, CancellationToken annulation)
    {
        var retenues = donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur).Where(a => a.Etat == EtatAlerte.Close != filtre.SontOuvertes);
        if (filtre.FamilleCode is { } code) retenues = retenues.Where(a => a.FamilleCode == code);
        if (filtre.GraviteAuMoins is { } gravite) retenues = retenues.Where(a => a.Gravite >= gravite);
        if (filtre.QuartierId is { } quartier) retenues = retenues.Where(a => a.QuartierId == quartier);
        var total = await retenues.CountAsync(annulation);
        var lignes = await (
            from alerte in retenues
            join famille in donnees.FamillesDAlerte on alerte.FamilleCode equals famille.Code
            orderby alerte.TransmiseA descending, alerte.Id
            select new { alerte.Id, alerte.Gravite, famille.Libelle, alerte.QuartierId, alerte.TransmiseA, alerte.Etat })
            .Skip((page - 1) * ParPage).Take(ParPage).ToListAsync(annulation);
        var nommer = await noms.LireAsync(lignes.Select(l => l.QuartierId), annulation);
        return new([.. lignes.Select(l => new AlerteEnUneLigne(l.Id, l.Gravite, l.Libelle, nommer(l.QuartierId), l.TransmiseA, l.Etat))], total, Math.Max(1, (total + ParPage - 1) / ParPage));
    }
}

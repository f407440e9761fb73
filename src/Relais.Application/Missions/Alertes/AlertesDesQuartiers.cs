using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Alertes.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

internal sealed class AlertesDesQuartiers(DonneesRelais donnees, Horloge horloge) : IAlertesDesQuartiers
{
    public async Task<IReadOnlyList<AlerteOuverte>> DuQuartierAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        var lignes = await (
            from alerte in donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur)
            where alerte.QuartierId == quartierId && alerte.Etat != EtatAlerte.Close
            join famille in donnees.FamillesDAlerte on alerte.FamilleCode equals famille.Code
            orderby alerte.Gravite descending, alerte.FaitA descending, alerte.Id
            select new { alerte, famille.Libelle }).ToListAsync(annulation);
        var ids = lignes.Select(l => l.alerte.Id).ToList();
        var suivis = (await donnees.SuivisDAlerte.AsNoTracking().Where(s => ids.Contains(s.AlerteId)).OrderBy(s => s.A).ToListAsync(annulation)).ToLookup(s => s.AlerteId);
        return [.. lignes.Select(l => new AlerteOuverte(
            l.alerte.Id, Jour(l.alerte.FaitA), l.Libelle, l.alerte.Gravite, l.alerte.Etat.Libelle(), l.alerte.Quoi, l.alerte.Niveau,
            suivis[l.alerte.Id].LastOrDefault() is { } dernier ? $"{dernier.Nature.Libelle()} du {Jour(dernier.A).ToString("d MMMM", Mois.Francais)} : {dernier.Texte}" : null,
            l.alerte.ProchainPointA is { } point ? Jour(point) : null))];
    }

    public async Task<IReadOnlyDictionary<Guid, int>> ComptesAsync(DateOnly du, DateOnly au, Acteur acteur, CancellationToken annulation)
    {
        var (debut, fin) = (horloge.Debut(du), horloge.Debut(au.AddDays(1)));
        return await donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur).Where(a => a.QuartierId != null && a.TransmiseA >= debut && a.TransmiseA < fin)
            .GroupBy(a => a.QuartierId).Select(g => new { QuartierId = g.Key, Nombre = g.Count() }).ToDictionaryAsync(l => l.QuartierId!.Value, l => l.Nombre, annulation);
    }

    private DateOnly Jour(DateTime utc) => DateOnly.FromDateTime(horloge.Local(utc));
}

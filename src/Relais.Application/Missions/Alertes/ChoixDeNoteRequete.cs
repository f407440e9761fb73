using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Ce que la note flash propose.</summary>
/// <param name="Chaine">Qui appeler maintenant, dans l’ordre.</param>
/// <param name="Recentes">Alertes ouvertes depuis moins de deux jours que l’agent peut lire : peut-être la même.</param>
/// <param name="Origine">Observation dont l’alerte part, si l’agent peut la lire.</param>
public sealed record ChoixDeNote(
    IReadOnlyList<QuartierNomme> Quartiers,
    IReadOnlyList<FamilleProposee> Familles,
    IReadOnlyList<GraviteProposee> Gravites,
    IReadOnlyList<MaillonAAppeler> Chaine,
    IReadOnlyList<AlerteEnUneLigne> Recentes,
    ObjetLu? Origine);

public sealed record FamilleProposee(string Code, string Libelle, string Exemples);

public sealed record GraviteProposee(int Niveau, string Libelle, string Consigne);

/// <param name="Lien">Forme internationale, pour un lien <c>tel:</c>.</param>
/// <param name="Numero">Numéro tel qu’on le lit.</param>
public sealed record MaillonAAppeler(string Fonction, string Lien, string Numero);

public sealed record AlerteEnUneLigne(Guid Id, int Gravite, string Famille, string Quartier, DateTime TransmiseA, EtatAlerte Etat);

public sealed class ChoixDeNoteRequete(
    DonneesRelais donnees, Horloge horloge, IQuartiers quartiers, NomsDesLieux noms, CarnetDAdresses carnet, ObservationsCiteesParAlertes observations)
{
    private static readonly TimeSpan Recemment = TimeSpan.FromDays(2);

    public async Task<ChoixDeNote> ExecuterAsync(Guid? observationId, Acteur acteur, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant;
        var siens = await quartiers.DeLActeurAsync(acteur, annulation);
        var familles = await donnees.FamillesDAlerte.Where(f => f.EstActive).OrderBy(f => f.Ordre).Select(f => new FamilleProposee(f.Code, f.Libelle, f.Exemples)).ToListAsync(annulation);
        var gravites = await donnees.Gravites.OrderBy(g => g.Niveau).Select(g => new GraviteProposee(g.Niveau, g.Libelle, g.Consigne)).ToListAsync(annulation);
        var chaine = await carnet.ChaineAsync(acteur.DepartementCode, maintenant, annulation);
        var origine = observationId is { } id ? await observations.LireAsync([id], acteur, annulation) : [];
        return new(
            siens, familles, gravites, [.. chaine.Select(m => new MaillonAAppeler(m.Fonction, m.Telephone.Texte, m.Telephone.Affiche))],
            await RecentesAsync(acteur, maintenant - Recemment, annulation), origine.Count == 0 ? null : origine[0]);
    }

    private async Task<IReadOnlyList<AlerteEnUneLigne>> RecentesAsync(Acteur acteur, DateTime depuis, CancellationToken annulation)
    {
        var lignes = await (
            from alerte in donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur)
            where alerte.Etat != EtatAlerte.Close && alerte.TransmiseA >= depuis
            join famille in donnees.FamillesDAlerte on alerte.FamilleCode equals famille.Code
            orderby alerte.TransmiseA descending
            select new { alerte.Id, alerte.Gravite, famille.Libelle, alerte.QuartierId, alerte.TransmiseA, alerte.Etat }).Take(5).ToListAsync(annulation);
        var nommer = await noms.LireAsync(lignes.Select(l => l.QuartierId), annulation);
        return [.. lignes.Select(l => new AlerteEnUneLigne(l.Id, l.Gravite, l.Libelle, nommer(l.QuartierId), l.TransmiseA, l.Etat))];
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Ce que les alertes demandent : à l’autorité d’accuser réception et de dire l’issue de ses décisions, à l’auteur de donner des nouvelles, à chacun de lire.</summary>
internal sealed class AlertesAttendues(DonneesRelais donnees, Horloge horloge, NomsDesLieux noms) : IAttentes
{
    private const int AuPlus = 20;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IAttentes, AlertesAttendues>();

    public async Task<IReadOnlyList<Attente>> TrouverAsync(Acteur acteur, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant;
        var estAutorite = acteur.Role is Role.SousPrefet or Role.PrefetCabinet;
        var receptions = donnees.Receptions;
        var lignes = await (
            from alerte in donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur)
            where alerte.Etat != EtatAlerte.Close
            let aAccuser = estAutorite && alerte.Etat == EtatAlerte.Signalee
            let aSuivre = alerte.AuteurId == acteur.AgentId && alerte.ProchainPointA < maintenant
            let aLire = receptions.Any(r => r.AlerteId == alerte.Id && r.AgentId == acteur.AgentId && r.RecuA == null)
            where aAccuser || aSuivre || aLire
            orderby alerte.Gravite descending, alerte.TransmiseA descending
            select new { alerte.Id, alerte.Gravite, alerte.QuartierId, alerte.TransmiseA, alerte.ProchainPointA, aAccuser, aSuivre }).Take(AuPlus).ToListAsync(annulation);
        var nommer = await noms.LireAsync(lignes.Select(l => l.QuartierId), annulation);
        return
        [
            .. lignes.Select(l => (l.aAccuser, l.aSuivre) switch
            {
                (true, _) => new Attente($"Accusez réception : alerte de gravité {l.Gravite}, {nommer(l.QuartierId)}", $"Signalée {Instant(l.TransmiseA)}.", NatureDAttente.AlerteAAccuser, l.Id.ToString(), l.Gravite >= 3),
                (_, true) => new Attente($"Donnez des nouvelles : alerte de gravité {l.Gravite}, {nommer(l.QuartierId)}", $"Attendues {Instant(l.ProchainPointA!.Value)}.", NatureDAttente.AlerteASuivre, l.Id.ToString(), EstPressee: true) { EcheanceLe = DateOnly.FromDateTime(horloge.Local(l.ProchainPointA.Value)) },
                _ => new Attente($"À lire : alerte de gravité {l.Gravite}, {nommer(l.QuartierId)}", $"Signalée {Instant(l.TransmiseA)}.", NatureDAttente.AlerteALire, l.Id.ToString(), l.Gravite >= Gravite.AppelerDAbord),
            }),
            .. estAutorite ? await DecisionsEchuesAsync(acteur, annulation) : [],
        ];
    }

    private async Task<IReadOnlyList<Attente>> DecisionsEchuesAsync(Acteur acteur, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        var echues = await (
            from alerte in donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur)
            join suivi in donnees.SuivisDAlerte on alerte.Id equals suivi.AlerteId
            where suivi.Nature == NatureDeSuivi.Decision && suivi.Issue == null && suivi.EcheanceLe < jour
            orderby suivi.EcheanceLe
            select new { alerte.Id, suivi.EcheanceLe }).Take(AuPlus).ToListAsync(annulation);
        return [.. echues.Select(e => new Attente("Dites l’issue d’une décision sur une alerte", $"Échéance passée le {e.EcheanceLe!.Value.ToString("d MMMM", Mois.Francais)}.", NatureDAttente.DecisionAConclure, e.Id.ToString(), EstPressee: true) { EcheanceLe = e.EcheanceLe })];
    }

    private string Instant(DateTime utc) => horloge.Local(utc).ToString("'le' d MMMM 'à' H'\u00A0h\u00A0'mm", Mois.Francais);
}

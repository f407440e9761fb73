using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Demo;

/// <summary>
/// A year of proposals, each act done by the real use case at its day: the reports of each month quote them as they
/// stood then. Played in order of date, as far as asked.
/// </summary>
internal sealed class PropositionsFictives
{
    private static readonly Dictionary<char, (ActionSurProposition Action, SuiteDonnee Suite, int Echeance)> Suites = new()
    {
        ['A'] = (ActionSurProposition.Accepter, new() { Pilote = "Mission politique de la ville", Motif = "Oui, dans les crédits déjà ouverts.", PartPublique = "Le démarrage vous sera annoncé par le centre social." }, 75),
        ['N'] = (ActionSurProposition.Refuser, new() { Motif = "Les crédits de l’année sont engagés ; à représenter à la prochaine programmation.", PartPublique = "Ce n’est pas possible cette année ; la demande sera réétudiée." }, 0),
        ['M'] = (ActionSurProposition.MettreEnAttente, new() { Motif = "Le comité de pilotage se prononce le mois prochain." }, 40),
        ['T'] = (ActionSurProposition.Transmettre, new() { Service = "DDETS", Motif = "Pour avis sur la faisabilité et le calendrier." }, 30),
        ['V'] = (ActionSurProposition.NoterLaReponse, new() { Motif = "Avis favorable, sous réserve d’un local adapté." }, 0),
        ['S'] = (ActionSurProposition.DireSatisfaite, new() { Motif = "Le service existe depuis le trimestre dernier, le mardi matin.", PartPublique = "Cela existe déjà : demandez les horaires au centre social." }, 0),
        ['L'] = (ActionSurProposition.Lancer, new() { Motif = "Première réunion tenue." }, 0),
        ['F'] = (ActionSurProposition.DireFaite, new() { Preuve = "Constaté sur place : le service est ouvert et fréquenté.", PartPublique = "C’est en place depuis cette semaine." }, 0),
        ['B'] = (ActionSurProposition.Abandonner, new() { Motif = "Le repreneur s’est retiré.", PartPublique = "Le projet s’arrête ; une autre solution est cherchée." }, 0),
        ['X'] = (ActionSurProposition.Retirer, new() { Motif = "La ville a trouvé une salle." }, 0),
    };

    private readonly IServiceScopeFactory _portees;
    private readonly TempsDeScene _temps;
    private readonly EquipeFictive _equipe;
    private readonly Queue<(DateOnly Le, Guid Id, PropositionFictive Proposition, char Lettre)> _actes;

    /// <param name="jour">Reference day: nothing is played after it.</param>
    public PropositionsFictives(IServiceScopeFactory portees, TempsDeScene temps, EquipeFictive equipe, DateOnly jour)
    {
        (_portees, _temps, _equipe) = (portees, temps, equipe);
        _actes = new(PropositionFictive.Toutes.SelectMany((p, rang) => Actes(p, Identifiant(rang), jour)).Where(a => a.Le <= jour).OrderBy(a => a.Le));
    }

    /// <summary>Plays what happened up to this day included.</summary>
    public async Task AvancerJusquAuAsync(DateOnly jour, CancellationToken annulation)
    {
        while (_actes.TryPeek(out var acte) && acte.Le <= jour)
        {
            _actes.Dequeue();
            _temps.Regler(new DateTimeOffset(acte.Le.ToDateTime(new TimeOnly(10, 15)), TimeSpan.Zero));
            await JouerAsync(acte.Id, acte.Proposition, acte.Lettre, acte.Le, annulation);
        }

        _temps.Regler(null);
    }

    // The same demo gives the same addresses.
    private static Guid Identifiant(int rang) => new(2026, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(rang / 256), (byte)(rang % 256));

    private static IEnumerable<(DateOnly Le, Guid Id, PropositionFictive Proposition, char Lettre)> Actes(PropositionFictive proposition, Guid id, DateOnly jour) =>
        proposition.Suites.Prepend(('D', 0)).Select(s => (jour.AddDays(s.Item2 - proposition.Jours), id, proposition, s.Item1));

    private Task JouerAsync(Guid id, PropositionFictive proposition, char lettre, DateOnly le, CancellationToken annulation) => lettre switch
    {
        'D' => DeposerAsync(id, proposition, le, annulation),
        'R' => RendreAsync(id, proposition, le, annulation),
        _ => SuivreAsync(id, proposition, lettre, le, annulation),
    };

    private async Task DeposerAsync(Guid id, PropositionFictive proposition, DateOnly le, CancellationToken annulation)
    {
        var auteur = _equipe.Delegues[proposition.Delegue].Id;
        var confies = _equipe.Lettres[proposition.Delegue].Quartiers;
        var quartier = confies[proposition.Jours % confies.Count].QuartierId;
        await using var portee = _portees.CreateAsyncScope();
        var depuis = le.AddDays(-30);
        var donnees = portee.ServiceProvider.GetRequiredService<DonneesRelais>();
        var sources = await donnees.Set<Observation>()
            .Where(o => o.AuteurId == auteur && o.QuartierId == quartier && o.ObserveLe > depuis && o.ObserveLe <= le && (o.Nature == NatureObservation.Besoin || o.Nature == NatureObservation.Difficulte))
            .OrderByDescending(o => o.Rang).Select(o => o.Id).Take(2).ToListAsync(annulation);
        var (debut, fin) = (le.AddDays(-60).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), le.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        var alertes = await donnees.Set<Alerte>().Where(a => a.AuteurId == auteur && a.QuartierId == quartier && a.FaitA > debut && a.FaitA < fin)
            .OrderByDescending(a => a.FaitA).Select(a => a.Id).Take(1).ToListAsync(annulation);
        ObjetCite[] cites = [.. alertes.Select(a => new ObjetCite(NatureDObjet.Alerte, a)), .. sources.Select(s => new ObjetCite(NatureDObjet.Observation, s))];
        await AgirAsync<DeposerPropositionHandler>(
            auteur, async (h, a) => (await h.ExecuterAsync(new(id, proposition.Contenu with { QuartierId = quartier }, cites), a, annulation)).Refus, annulation);
    }

    private async Task SuivreAsync(Guid id, PropositionFictive proposition, char lettre, DateOnly le, CancellationToken annulation)
    {
        var (action, suite, echeance) = Suites[lettre];
        if (lettre == 'T' && proposition.Contenu.Destinataire.Type == TypeDeDestinataire.ServiceDeLEtat) suite = suite with { Service = proposition.Contenu.Destinataire.Precision };
        var decideur = proposition.Contenu.Destinataire.EstLePrefet ? Role.PrefetCabinet : Role.SousPrefet;
        var agent = lettre is 'L' or 'F' or 'X' or 'V' ? _equipe.Delegues[proposition.Delegue].Id : _equipe.Membres.Single(m => m.Role == decideur).Id;
        var version = await VersionAsync(id, annulation);
        await AgirAsync<DonnerSuiteHandler>(
            agent, async (h, a) => (await h.ExecuterAsync(new(id, version, action, suite with { Echeance = echeance > 0 ? le.AddDays(echeance) : null }), a, annulation)).Refus, annulation);
    }

    private async Task RendreAsync(Guid id, PropositionFictive proposition, DateOnly le, CancellationToken annulation)
    {
        var auteur = _equipe.Delegues[proposition.Delegue].Id;
        await using var portee = _portees.CreateAsyncScope();
        var lue = await portee.ServiceProvider.GetRequiredService<DonneesRelais>().Set<Proposition>().SingleAsync(p => p.Id == id, annulation);
        await AgirAsync<EcrireRetourHandler>(auteur, async (h, a) => (await h.ExecuterAsync(new(id, lue.Version, ProjetDeRetour.Ecrire(lue)), a, annulation)).Refus, annulation);
        _temps.Regler(new DateTimeOffset(le.ToDateTime(new TimeOnly(16, 40)), TimeSpan.Zero));
        await AgirAsync<NoterRemiseDuRetourHandler>(auteur, async (h, a) => (await h.ExecuterAsync(new(id, le, proposition.Contenu.Demandeurs!), a, annulation)).Refus, annulation);
    }

    private async Task<Guid> VersionAsync(Guid id, CancellationToken annulation)
    {
        await using var portee = _portees.CreateAsyncScope();
        return await portee.ServiceProvider.GetRequiredService<DonneesRelais>().Set<Proposition>().Where(p => p.Id == id).Select(p => p.Version).SingleAsync(annulation);
    }

    private async Task AgirAsync<THandler>(Guid agentId, Func<THandler, Acteur, Task<IReadOnlyList<Refus>>> acte, CancellationToken annulation)
        where THandler : notnull
    {
        await using var portee = _portees.CreateAsyncScope();
        var acteur = await portee.ServiceProvider.GetRequiredService<IActeurs>().TrouverAsync(agentId, annulation);
        var refus = await acte(portee.ServiceProvider.GetRequiredService<THandler>(), acteur!);
        if (refus.Count > 0) throw new InvalidOperationException($"La démonstration ne s’écrit plus : {string.Join(" ; ", refus.Select(r => r.Phrase))}");
    }
}

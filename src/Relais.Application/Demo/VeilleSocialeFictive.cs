using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Barometre;
using Relais.Application.Missions.Veille.Signaux;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Recherche;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Barometre;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Demo;

/// <summary>
/// Half a year of barometer with its holes, three rises among the observations, and the signals the weekly job raises from
/// them, some already qualified. The real use cases write what an agent writes.
/// </summary>
internal sealed class VeilleSocialeFictive(IServiceScopeFactory portees, TempsDeScene temps, int graine)
{
    private const int SemainesNotees = 26;

    // Quarter (rank among the délégué's), theme, weeks ago, number, and what is written.
    private static readonly (int Delegue, int Quartier, string Theme, int SemainesAvant, int Nombre, string[] Textes)[] Hausses =
    [
        (0, 0, "logement", 1, 6,
        [
            "L’ascenseur de la tour B est arrêté depuis lundi ; les étages élevés ne descendent plus leurs poussettes.",
            "Le bailleur annonce une pièce introuvable avant trois semaines pour l’ascenseur.",
            "Le chauffage collectif est coupé le soir dans deux bâtiments, dit le gardien.",
            "Plusieurs locataires ont reçu une régularisation de charges qu’ils ne comprennent pas.",
            "Fuite dans la cage d’escalier du bâtiment D, signalée deux fois au bailleur.",
            "Le local à poussettes est inondé ; le bailleur n’a pas encore répondu.",
        ]),
        (0, 1, "tranquillite", 5, 5,
        [
            "Regroupements tard le soir devant les halls, plus nombreux que le mois dernier.",
            "Tirs de mortiers d’artifice samedi soir, sans blessé ; les médiateurs sont restés jusqu’à minuit.",
            "Deux poubelles brûlées près du city-stade.",
            "Le gérant de la supérette ferme une heure plus tôt depuis la semaine dernière.",
            "Les médiateurs demandent un renfort le vendredi soir.",
        ]),
        (1, 0, "education", 9, 5,
        [
            "Classe sans enseignant depuis dix jours à l’école du quartier ; les parents préparent une lettre.",
            "Le collège signale davantage d’absences le lundi matin.",
            "L’aide aux devoirs affiche complet : une liste d’attente est ouverte.",
            "Réunion de parents tendue sur le remplacement des enseignants.",
            "Le directeur demande un créneau avec l’inspection.",
        ]),
    ];

    private static readonly string[] Motifs =
    [
        "Deux soirées calmes autour du mail, les familles sont restées dehors.", "Le bailleur a réparé l’éclairage de l’allée centrale.",
        "Dépôts d’encombrants enlevés en deux jours.", "Regroupements bruyants trois soirs de suite, sans incident.",
        "La permanence d’accès aux droits a rouvert le mercredi.", "Réunion du conseil citoyen suivie par vingt habitants.",
        "Classe sans remplaçant depuis la rentrée.", "Le centre social a ouvert jusqu’à vingt heures toute la semaine.",
        "Le bureau de poste est resté fermé deux jours.", "Les médiateurs notent moins de plaintes au pied des tours.",
    ];

    private readonly Random _hasard = new(graine);

    public async Task EcrireAsync(EquipeFictive equipe, string departement, DateOnly jour, CancellationToken annulation)
    {
        try
        {
            await EcrireLesHaussesAsync(equipe, departement, jour, annulation);
            await NoterAsync(equipe, jour, annulation);
            await ReleverAsync(equipe, jour, annulation);
        }
        finally
        {
            temps.Regler(null);
        }
    }

    private async Task EcrireLesHaussesAsync(EquipeFictive equipe, string departement, DateOnly jour, CancellationToken annulation)
    {
        await using var portee = portees.CreateAsyncScope();
        var donnees = portee.ServiceProvider.GetRequiredService<DonneesRelais>();
        foreach (var hausse in Hausses)
        {
            var lundi = Semaine.De(jour).Plus(-hausse.SemainesAvant).Du;
            for (var i = 0; i < hausse.Nombre; i++)
            {
                var le = lundi.AddDays(Math.Min(i, 4));
                var saisieA = le.ToDateTime(new TimeOnly(11 + i, 7 + i), DateTimeKind.Utc);
                var contenu = new ContenuObservation
                {
                    QuartierId = equipe.Lettres[hausse.Delegue].Quartiers[hausse.Quartier].QuartierId,
                    Nature = i % 3 == 0 ? NatureObservation.Difficulte : i % 3 == 1 ? NatureObservation.Besoin : NatureObservation.Fait,
                    ThemeCode = hausse.Theme,
                    Texte = hausse.Textes[i],
                    ObserveLe = le,
                    Source = (CategorieDeSource)(i % 4),
                };
                var octets = new byte[16];
                _hasard.NextBytes(octets);
                var observation = Observation.Saisir(new Guid(octets), departement, equipe.Delegues[hausse.Delegue].Id, contenu, RacinesFrancaises.Indexer(contenu.Texte), saisieA);
                donnees.Add(observation);
                donnees.Add(Operation.Par(ActeurDe(equipe, hausse.Delegue), "Veille", nameof(SaisirObservation), saisieA).Avec(new ObservationSaisie(observation.Id, 0)));
            }
        }

        await donnees.SaveChangesAsync(annulation);
    }

    // Each quarter has a mood that drifts; each délégué misses a week now and then, and one took three off.
    private async Task NoterAsync(EquipeFictive equipe, DateOnly jour, CancellationToken annulation)
    {
        var courante = Semaine.De(jour);
        foreach (var (delegue, rang) in equipe.Delegues.Select((d, i) => (d, i)))
        {
            foreach (var quartier in equipe.Lettres[rang].Quartiers)
            {
                var humeur = Enum.GetValues<Axe>().ToDictionary(a => a, _ => 2.0 + (_hasard.NextDouble() * 2));
                for (var recul = SemainesNotees - 1; recul >= 1; recul--)
                {
                    foreach (var axe in humeur.Keys) humeur[axe] = Math.Clamp(humeur[axe] + ((_hasard.NextDouble() - 0.5) * 0.9), 1, 5);
                    var enConge = rang == 2 && recul is >= 8 and <= 10;
                    if (enConge || _hasard.Next(100) < 12) continue;
                    var notes = humeur.ToDictionary(h => h.Key, h => _hasard.Next(100) < 10 ? (int?)null : (int)Math.Round(h.Value));
                    if (notes.Values.All(n => n is null)) continue;
                    var semaine = courante.Plus(-recul);
                    temps.Regler(new DateTimeOffset(semaine.Du.AddDays(4).ToDateTime(new TimeOnly(15, 10 + rang)), TimeSpan.Zero));
                    var contenu = new ContenuDeNote(Scores.Lire(notes), (Confiance)_hasard.Next(3), Motifs[_hasard.Next(Motifs.Length)]);
                    await AgirAsync<NoterQuartierHandler, Resultat<EffetDeNote>>(delegue.Id, (h, a) => h.ExecuterAsync(new(Guid.NewGuid(), quartier.QuartierId, semaine, contenu, null), a, annulation), annulation);
                }
            }
        }
    }

    private async Task ReleverAsync(EquipeFictive equipe, DateOnly jour, CancellationToken annulation)
    {
        for (var recul = 12; recul >= 0; recul -= 4)
        {
            temps.Regler(new DateTimeOffset(Semaine.De(jour).Plus(-recul).Du.AddDays(1).ToDateTime(new TimeOnly(4, 0)), TimeSpan.Zero));
            await using var portee = portees.CreateAsyncScope();
            await portee.ServiceProvider.GetRequiredService<ReleverLesSignauxJob>().ExecuterAsync(annulation);
        }

        temps.Regler(new DateTimeOffset(jour.ToDateTime(new TimeOnly(6, 0)), TimeSpan.Zero));
        await QualifierAsync(equipe, jour, annulation);
    }

    private async Task QualifierAsync(EquipeFictive equipe, DateOnly jour, CancellationToken annulation)
    {
        (VerdictDeSignal, string)[] verdicts =
        [
            (VerdictDeSignal.Confirme, "Vu sur place avec les médiateurs : le climat s’est bien tendu, un point est prévu avec la ville."),
            (VerdictDeSignal.Explique, "Deux réunions de parents la même semaine : beaucoup d’échos d’un seul sujet, déjà suivi par l’inspection."),
            (VerdictDeSignal.Bruit, "Trois saisies du même fait par trois canaux."),
        ];
        await using var portee = portees.CreateAsyncScope();
        var limite = Semaine.De(jour).Plus(-3).Du;
        var anciens = await portee.ServiceProvider.GetRequiredService<DonneesRelais>().Set<Signal>().AsNoTracking()
            .Where(s => s.FinDu < limite && !s.EstEnSourdine).OrderBy(s => s.FinDu).ThenBy(s => s.ThemeCode).ToListAsync(annulation);
        foreach (var (signal, rang) in anciens.Select((s, i) => (s, i)))
        {
            var auteur = equipe.Lettres.Select((l, i) => (l, i)).First(l => l.l.Quartiers.Any(q => q.QuartierId == signal.QuartierId)).i;
            var (verdict, motif) = verdicts[rang % verdicts.Length];
            await AgirAsync<QualifierSignalHandler, Resultat<bool>>(equipe.Delegues[auteur].Id, (h, a) => h.ExecuterAsync(new(signal.Id, signal.Version, verdict, motif), a, annulation), annulation);
        }
    }

    private async Task AgirAsync<THandler, TResultat>(Guid agentId, Func<THandler, Acteur, Task<TResultat>> acte, CancellationToken annulation)
        where THandler : notnull
    {
        await using var portee = portees.CreateAsyncScope();
        var acteur = await portee.ServiceProvider.GetRequiredService<IActeurs>().TrouverAsync(agentId, annulation);
        await acte(portee.ServiceProvider.GetRequiredService<THandler>(), acteur!);
    }

    private static Acteur ActeurDe(EquipeFictive equipe, int delegue) =>
        new(equipe.Delegues[delegue].Id, equipe.Delegues[delegue].NomComplet, Role.Delegue, equipe.Delegues[delegue].DepartementCode, []);
}

using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Alertes;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Demo;

/// <summary>
/// The urgent events of the demo, lived by the real use cases at their hour: settings of the sous-préfète, closed events
/// with their lessons, one being handled since last night, one that nobody has acknowledged. Numbers are of the ranges
/// that the telecom regulator keeps for fiction (06 39 98 xx xx, 04 65 71 xx xx).
/// </summary>
internal sealed class AlertesFictives(IServiceScopeFactory portees, TempsDeScene temps, Horloge horloge)
{
    private static readonly AlerteJouee[] Alertes =
    [
        new(150, 6, 40, 0, "accident", 4, "Feu dans un local à ordures, propagé à une cage d’escalier. Douze logements évacués, aucun blessé.", "Fumées dans deux halls", 25, "Le bailleur a relogé les familles pour la nuit dans le gymnase.", "Le gymnase a ouvert en une heure parce que la convention de la mairie le prévoyait : la garder à jour. Prévoir des couvertures."),
        new(118, 8, 15, 1, "service-public", 3, "L’école élémentaire est fermée : la chaudière est à l’arrêt depuis la nuit. Deux cents élèves renvoyés chez eux.", null, 70, "Un technicien est attendu en fin de matinée.", "Prévenir les familles la veille au soir : un message à sept heures arrive trop tard."),
        new(83, 11, 5, 2, "vie-associative", 2, "L’association d’aide aux devoirs suspend ses séances : son local est inondé.", null, 300, "La maison de quartier prête une salle deux soirs par semaine.", "Tenir une liste de salles de repli par quartier."),
        new(46, 21, 50, 3, "tranquillite", 4, "Poubelles et abribus incendiés sur l’avenue, une trentaine de jeunes, jets de projectiles sur les pompiers.", "Un abribus détruit, trois bacs brûlés", 12, "Les médiateurs du bailleur sont sur place avec la police ; le calme revient vers une heure.", "Les médiateurs présents avant 21 heures ont pesé. Les prévenir dès le premier signe, et enlever les bacs le soir même."),
        new(21, 10, 20, 0, "sante-environnement", 3, "Nombreux rats signalés autour de l’aire de jeux ; l’école demande la fermeture du square.", null, 95, "Le service d’hygiène passe demain matin, le square est fermé.", "La dératisation seule ne suffit pas : le calendrier de collecte a été revu avec la métropole."),
        new(8, 15, 30, 1, "positif", 1, "Inauguration de la maison des projets : cent cinquante habitants, un atelier d’écriture présenté par des collégiens.", null, 60, "La presse locale en parle.", "Convier les habitants à préparer la visite : leur parole a porté."),
    ];

    private readonly Random _hasard = new(99);

    public async Task EcrireAsync(EquipeFictive equipe, DateOnly jour, CancellationToken annulation)
    {
        var sousPrefet = equipe.Membres.Single(m => m.Role == Role.SousPrefet).Id;
        var cabinet = equipe.Membres.Single(m => m.Role == Role.PrefetCabinet).Id;
        try
        {
            Regler(jour, 200, 9, 0);
            await ReglerAsync(equipe, sousPrefet, cabinet, annulation);
            foreach (var alerte in Alertes) await VivreAsync(alerte, equipe, sousPrefet, jour, annulation);
            await HierSoirAsync(equipe, cabinet, jour, annulation);
            await SansReponseAsync(equipe, jour, annulation);
        }
        finally
        {
            temps.Regler(null);
        }
    }

    private async Task ReglerAsync(EquipeFictive equipe, Guid sousPrefet, Guid cabinet, CancellationToken annulation)
    {
        ContenuDeMaillon[] chaine =
        [
            new(1, "Sous-préfète chargée de mission", "06 39 98 10 01", sousPrefet, new(Plage.Semaine, new(8, 0), new(19, 0))),
            new(1, "Permanence préfectorale, soirs et nuits", "06 39 98 10 02", sousPrefet, new(Plage.Semaine, new(19, 0), new(8, 0))),
            new(1, "Permanence préfectorale, fins de semaine", "06 39 98 10 02", sousPrefet, new("67F", TimeOnly.MinValue, TimeOnly.MinValue)),
            new(2, "Cabinet du préfet", "06 39 98 10 03", cabinet, Plage.Toujours),
            new(3, "Standard de la préfecture", "04 65 71 10 00", null, Plage.Toujours),
        ];
        foreach (var maillon in chaine) Exiger(await AgirAsync<EcrireMaillonHandler, Resultat>(sousPrefet, (h, a) => h.ExecuterAsync(new(null, maillon), a, annulation), annulation));
        ContenuDeRegle[] regles =
        [
            new() { Libelle = "Sous-préfète, dès la gravité 2", GraviteAuMoins = 2, Roles = [Role.SousPrefet], ParCourriel = true },
            new() { Libelle = "Cabinet, faits graves", GraviteAuMoins = 4, Roles = [Role.PrefetCabinet], ParCourriel = true, ParSms = true },
            new() { Libelle = "Délégués du quartier", GraviteAuMoins = 1, Roles = [Role.Delegue] },
        ];
        foreach (var regle in regles) Exiger(await AgirAsync<EcrireRegleHandler, Resultat>(sousPrefet, (h, a) => h.ExecuterAsync(new(null, regle), a, annulation), annulation));
        List<(Guid, string?)> mobiles = [.. equipe.Delegues.Select((d, i) => (d.Id, (string?)$"06 39 98 20 0{i + 1}")), (sousPrefet, "06 39 98 10 01"), (cabinet, "06 39 98 10 03")];
        Exiger(await AgirAsync<ReglerMobilesHandler, Resultat>(sousPrefet, (h, a) => h.ExecuterAsync(new(mobiles), a, annulation), annulation));
    }

    private async Task VivreAsync(AlerteJouee jouee, EquipeFictive equipe, Guid sousPrefet, DateOnly jour, CancellationToken annulation)
    {
        Regler(jour, jouee.Recul, jouee.Heure, jouee.Minute);
        var delegue = equipe.Delegues[jouee.Delegue].Id;
        var id = await SignalerAsync(delegue, Quartier(equipe, jouee.Delegue), jouee, annulation);
        temps.Avancer(TimeSpan.FromMinutes(jouee.MinutesDAccuse));
        await AccuserAsync(sousPrefet, id, annulation);
        temps.Avancer(TimeSpan.FromMinutes(90));
        await SuivreAsync(delegue, id, new(NatureDeSuivi.PointDeSituation, jouee.Suite, Tendance.SApaise), annulation);
        temps.Avancer(TimeSpan.FromHours(30));
        await CloreAsync(sousPrefet, id, jouee.Enseignements, annulation);
    }

    /// <summary>Last night: nobody answers at first, the cabinet is called in turn, takes it, decides.</summary>
    private async Task HierSoirAsync(EquipeFictive equipe, Guid cabinet, DateOnly jour, CancellationToken annulation)
    {
        Regler(jour, 1, 21, 4);
        var delegue = equipe.Delegues[3].Id;
        var jouee = new AlerteJouee(1, 21, 4, 3, "tranquillite", 4, "Rixe entre deux groupes sur la place, une cinquantaine de personnes. Les commerces ont baissé leurs rideaux.", "Deux blessés légers, une vitrine brisée", 0, "", "");
        var id = await SignalerAsync(delegue, Quartier(equipe, 3), jouee, annulation);
        temps.Avancer(TimeSpan.FromMinutes(15));
        await AvecAsync<EscaladerAlertesJob>(j => j.ExecuterAsync(annulation));
        await DistribuerAsync(annulation);
        temps.Avancer(TimeSpan.FromMinutes(7));
        await AccuserAsync(cabinet, id, annulation);
        temps.Avancer(TimeSpan.FromMinutes(20));
        await SuivreAsync(cabinet, id, new(NatureDeSuivi.Decision, "Réunir ce matin le bailleur, la mairie et la police pour les trois prochaines soirées.", EcheanceLe: jour.AddDays(1)), annulation);
        temps.Avancer(TimeSpan.FromMinutes(55));
        await SuivreAsync(delegue, id, new(NatureDeSuivi.PointDeSituation, "Place vide à 22 h 45. Les médiateurs restent jusqu’à minuit.", Tendance.SApaise, horloge.Maintenant.AddDays(2)), annulation);
    }

    private async Task SansReponseAsync(EquipeFictive equipe, DateOnly jour, CancellationToken annulation)
    {
        Regler(jour, 1, 22, 20);
        var jouee = new AlerteJouee(1, 22, 20, 2, "service-public", 3, "Coupure d’eau dans quatre immeubles depuis 18 heures. Le concessionnaire n’annonce pas d’heure de reprise.", null, 0, "", "");
        await SignalerAsync(equipe.Delegues[2].Id, Quartier(equipe, 2), jouee, annulation);
    }

    private async Task<Guid> SignalerAsync(Guid delegue, Guid quartier, AlerteJouee jouee, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant;
        var contenu = new ContenuAlerte
        {
            QuartierId = quartier,
            FamilleCode = jouee.Famille,
            Gravite = jouee.Gravite,
            Quoi = jouee.Quoi,
            Bilan = jouee.Bilan,
            FaitA = maintenant.AddMinutes(-20),
            ConnuA = maintenant.AddMinutes(-8),
            Fiabilite = (FiabiliteDAlerte)_hasard.Next(3),
            Niveau = jouee.Gravite >= 4 ? NiveauDiffusion.PrefetCabinet : NiveauDiffusion.Equipe,
        };
        var resultat = await AgirAsync<TransmettreAlerteHandler, Resultat<AlerteEnregistree>>(delegue, (h, a) => h.ExecuterAsync(new(Identifiant(), contenu), a, annulation), annulation);
        if (!resultat.EstReussi) Exiger(Resultat.Refuse(resultat.Refus));
        await DistribuerAsync(annulation);
        return resultat.Valeur.Id;
    }

    private async Task AccuserAsync(Guid agent, Guid id, CancellationToken annulation)
    {
        await AgirAsync<ConstaterReceptionHandler, bool>(agent, async (h, a) => { await h.ExecuterAsync(new(id), a, annulation); return true; }, annulation);
        Exiger(await AgirAsync<AccuserReceptionHandler, Resultat>(agent, (h, a) => h.ExecuterAsync(new(id), a, annulation), annulation));
        await DistribuerAsync(annulation);
    }

    private async Task SuivreAsync(Guid agent, Guid id, ContenuDeSuivi contenu, CancellationToken annulation)
    {
        Exiger(await AgirAsync<AjouterSuiviHandler, Resultat>(agent, (h, a) => h.ExecuterAsync(new(id, Identifiant(), contenu), a, annulation), annulation));
        await DistribuerAsync(annulation);
    }

    private async Task CloreAsync(Guid agent, Guid id, string enseignements, CancellationToken annulation)
    {
        var fiche = await AgirAsync<FicheAlerteRequete, FicheAlerte?>(agent, (r, a) => r.ExecuterAsync(id, a, annulation), annulation);
        Exiger(await AgirAsync<CloreAlerteHandler, Resultat>(agent, (h, a) => h.ExecuterAsync(new(id, fiche!.Version, IssueDAlerte.Traitee, enseignements), a, annulation), annulation));
        await DistribuerAsync(annulation);
    }

    // Messages leave at the hour of the scene, as they would have.
    private Task DistribuerAsync(CancellationToken annulation) => AvecAsync<Facteur>(f => f.FaireSaTourneeAsync(annulation));

    private static Guid Quartier(EquipeFictive equipe, int delegue) => equipe.Lettres[delegue].Quartiers[0].QuartierId;

    private Guid Identifiant()
    {
        Span<byte> octets = stackalloc byte[16];
        _hasard.NextBytes(octets);
        return new Guid(octets);
    }

    private void Regler(DateOnly jour, int recul, int heure, int minute) =>
        temps.Regler(new DateTimeOffset(horloge.Utc(jour.AddDays(-recul).ToDateTime(new TimeOnly(heure, minute))), TimeSpan.Zero));

    private async Task<TResultat> AgirAsync<TService, TResultat>(Guid agent, Func<TService, Acteur, Task<TResultat>> acte, CancellationToken annulation)
        where TService : notnull
    {
        await using var portee = portees.CreateAsyncScope();
        var acteur = await portee.ServiceProvider.GetRequiredService<IActeurs>().TrouverAsync(agent, annulation);
        return await acte(portee.ServiceProvider.GetRequiredService<TService>(), acteur!);
    }

    private async Task AvecAsync<TService>(Func<TService, Task> acte)
        where TService : notnull
    {
        await using var portee = portees.CreateAsyncScope();
        await acte(portee.ServiceProvider.GetRequiredService<TService>());
    }

    private static void Exiger(Resultat resultat)
    {
        if (!resultat.EstReussi) throw new InvalidOperationException(string.Join(" ", resultat.Refus.Select(r => r.Phrase)));
    }
}

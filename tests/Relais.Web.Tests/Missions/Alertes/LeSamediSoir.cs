using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Alertes;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Rapports;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Alertes;

/// <summary>Issue 3, « Seen done when »: a gravity-4 note on a Saturday at 22:00, nobody answers, it escalates, it is acknowledged, updated, closed; it stands in the report of the month and in the synthesis.</summary>
public sealed class LeSamediSoir
{
    private static readonly Mois Mars = new(2026, 3);

    private static readonly DateTimeOffset Samedi22h = new(2026, 3, 14, 21, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Une_note_de_gravite_4_trouve_la_permanence_puis_le_cabinet_et_finit_close_au_rapport()
    {
        await using var puits = PuitsSmtp.Ouvrir();
        var sms = Directory.CreateTempSubdirectory("relais-sms-");
        await using var serveur = await ServeurDeTest.DemarrerAsync(reglages: new Dictionary<string, string?>(puits.Reglages(), StringComparer.Ordinal) { ["Sms:Dossier"] = sms.FullName });
        var jeu = serveur.Jeu;
        jeu.Temps.SetUtcNow(Samedi22h);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        var cabinet = await jeu.UnAgentAsync(Role.PrefetCabinet, "Estève");
        await jeu.UnMaillonAsync(1, "Sous-préfète, en semaine", "06 39 98 10 01", sousPrefete.AgentId, new(Plage.Semaine, new(8, 0), new(19, 0)));
        await jeu.UnMaillonAsync(1, "Permanence préfectorale", "06 39 98 10 02", plage: new("67F", TimeOnly.MinValue, TimeOnly.MinValue));
        await jeu.UnMaillonAsync(2, "Cabinet du préfet", "06 39 98 10 03", cabinet.AgentId);
        await jeu.UneRegleAsync(new() { Libelle = "Sous-préfète", GraviteAuMoins = 3, Roles = [Role.SousPrefet], ParCourriel = true });

        // 22 h : la note, avec son appel.
        using var telephone = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await telephone.LireAsync("/alertes/signaler");
        Assert.Equal("Appelez d’abord", page.QuerySelector("main form h2")!.TextContent.Trim());
        Assert.Equal(["Permanence préfectorale", "Cabinet du préfet"], page.QuerySelectorAll(".relais-chaine__fonction").Select(f => f.TextContent));
        Assert.Equal("tel:+33639981002", page.QuerySelector(".relais-chaine__numero")!.GetAttribute("href"));
        var envoi = await telephone.EnvoyerAsync(page, Note(delegue.Quartiers[0]));
        Assert.Equal(HttpStatusCode.Found, envoi.StatusCode);
        var adresse = envoi.Headers.Location!.ToString();

        // La permanence n'a pas de compte : un SMS. La sous-préfète reçoit un courriel. Ni l'un ni l'autre ne disent le fait.
        await DistribuerAsync(serveur);
        Assert.Contains("À : +33639981002", Assert.Single(Lire(sms)), StringComparison.Ordinal);
        var courriel = Assert.Single(puits.Brut);
        Assert.DoesNotContain("Poubelles", courriel.Objet + courriel.Texte, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(adresse, courriel.Texte, StringComparison.Ordinal);

        // 22 h 15 : personne n'a répondu. Le cabinet est prévenu à son tour.
        jeu.Temps.Advance(TimeSpan.FromMinutes(15));
        await EscaladerAsync(serveur);
        await DistribuerAsync(serveur);
        Assert.Equal(2, puits.Brut.Count);
        Assert.Contains("sans réponse", puits.Brut[1].Objet, StringComparison.Ordinal);

        // 22 h 20 : le cabinet ouvre, accuse réception, décide ; le délégué donne des nouvelles.
        jeu.Temps.Advance(TimeSpan.FromMinutes(5));
        using var bureau = await serveur.ConnecterAsync(cabinet.AgentId);
        Assert.Contains("Accusez réception", (await bureau.LireAsync("/")).QuerySelector(".relais-attente")!.TextContent, StringComparison.Ordinal);
        await AgirAsync(bureau, adresse, "Accuser", []);
        await EscaladerAsync(serveur);
        await DistribuerAsync(serveur);
        Assert.Contains("reçue", puits.Brut[2].Objet, StringComparison.Ordinal);
        await AgirAsync(bureau, adresse, "Suivre", new() { ["Saisie.Nature"] = "Decision", ["Saisie.Texte"] = "Prévenir le bailleur et la mairie cette nuit." });
        await AgirAsync(telephone, adresse, "Suivre", new() { ["Saisie.Nature"] = "PointDeSituation", ["Saisie.Texte"] = "Le feu est éteint, la circulation reprend.", ["Saisie.Tendance"] = "SApaise" });

        // La clôture attend l'issue de la décision.
        var cloture = new Dictionary<string, string> { ["Saisie.Issue"] = "Traitee", ["Saisie.Enseignements"] = "Enlever les bacs avant le week-end." };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await bureau.EnvoyerAsync(await bureau.LireAsync(adresse + "/clore"), new(cloture))).StatusCode);
        await AgirAsync(bureau, adresse, "Issue", new() { ["issue"] = "Bailleur et mairie prévenus à 23 h." });
        Assert.Equal(HttpStatusCode.Found, (await bureau.EnvoyerAsync(await bureau.LireAsync(adresse + "/clore"), new(cloture))).StatusCode);

        // Tout est sur la frise ; l'alerte est au rapport du mois.
        var fiche = await bureau.LireAsync(adresse);
        var frise = string.Join('|', fiche.QuerySelectorAll(".relais-frise strong").Select(s => s.TextContent.Replace('\u00A0', ' ')));
        foreach (var moment in (string[])["Note transmise", "Appelé : Permanence préfectorale", "Remis à", "Sans réponse : relance n° 1, vers Cabinet du préfet", "Réception accusée", "Décision", "Point de situation", "Issue d’une décision", "Close : traitée"]) Assert.Contains(moment, frise, StringComparison.Ordinal);
        await using var portee = serveur.Services.CreateAsyncScope();
        var rapport = await portee.ServiceProvider.GetRequiredService<OuvrirRapportHandler>().ExecuterAsync(new OuvrirRapport(delegue.AgentId, Mars), delegue, CancellationToken.None);
        Assert.True(rapport.EstReussi);
        Assert.Contains("Feu de poubelles", (await telephone.LireAsync($"/rapports/{rapport.Valeur}/ecrire/1")).Body!.TextContent, StringComparison.Ordinal);

        // Le 2 avril : le rapport part, et la synthèse de la sous-préfète reprend l'événement et son lien.
        jeu.Temps.SetUtcNow(new(2026, 4, 2, 8, 0, 0, TimeSpan.Zero));
        await jeu.EcrireLaRubriqueAsync(rapport.Valeur, delegue, 0, Rubrique.Essentiel, "Une soirée agitée, vite retombée.");
        await jeu.AvecAsync<DireRienASignalerHandler, Resultat>(h => h.ExecuterAsync(new(rapport.Valeur), delegue, CancellationToken.None));
        await jeu.AvecAsync<ChoisirNiveauDuRapportHandler, Resultat>(h => h.ExecuterAsync(new(rapport.Valeur, NiveauDiffusion.PrefetCabinet), delegue, CancellationToken.None));
        var transmis = await jeu.TransmettreAsync(rapport.Valeur, delegue);
        Assert.True(transmis.EstReussi, string.Join(' ', transmis.Refus.Select(r => r.Phrase)));
        using var prefecture = await serveur.ConnecterAsync(sousPrefete.AgentId);
        var lu = (await prefecture.LireAsync($"/rapports/{rapport.Valeur}")).QuerySelector("main")!.TextContent;
        foreach (var dit in (string[])["Feu de poubelles", "Le feu est éteint", "Bailleur et mairie prévenus à 23 h", "Enlever les bacs avant le week-end"]) Assert.Contains(dit, lu, StringComparison.Ordinal);
        var synthese = await jeu.UneSyntheseAsync(sousPrefete, Mars);
        Assert.Contains("Feu de poubelles", (await prefecture.LireAsync($"/syntheses/{synthese}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        sms.Delete(recursive: true);
    }

    private static Dictionary<string, string> Note(Guid quartier) => new()
    {
        ["Saisie.Gravite"] = "4",
        ["Saisie.FamilleCode"] = "tranquillite",
        ["Saisie.QuartierId"] = quartier.ToString(),
        ["Saisie.Quoi"] = "Feu de poubelles devant deux immeubles, la circulation est coupée.",
        ["Saisie.FaitA"] = "2026-03-14T21:40",
        ["Saisie.Fiabilite"] = "Constate",
        ["Saisie.Niveau"] = "PrefetCabinet",
        ["Saisie.Appels[0].Fonction"] = "Permanence préfectorale",
        ["Saisie.Appels[0].EstAppele"] = "true",
        ["Saisie.Appels[0].Heure"] = "21:58",
    };

    private static async Task AgirAsync(Navigateur navigateur, string adresse, string acte, Dictionary<string, string> valeurs)
    {
        var page = await navigateur.LireAsync(adresse);
        var reponse = await navigateur.EnvoyerAsync(page, valeurs, $"main form[action*='handler={acte}']");
        Assert.True(reponse.StatusCode == HttpStatusCode.Found, $"{acte} : {(int)reponse.StatusCode} {(await Navigateur.AnalyserAsync(reponse)).QuerySelector("main")?.TextContent}");
    }

    private static async Task EscaladerAsync(ServeurDeTest serveur)
    {
        await using var portee = serveur.Services.CreateAsyncScope();
        await portee.ServiceProvider.GetRequiredService<EscaladerAlertesJob>().ExecuterAsync(CancellationToken.None);
    }

    private static Task DistribuerAsync(ServeurDeTest serveur) => serveur.Services.GetRequiredService<Facteur>().FaireSaTourneeAsync(CancellationToken.None);

    private static IReadOnlyList<string> Lire(DirectoryInfo dossier) => [.. dossier.EnumerateFiles("*.txt").Select(f => File.ReadAllText(f.FullName))];
}

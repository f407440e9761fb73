using System.Text.Json;
using Relais.Application.Missions.Rapports;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests;

public sealed class ScenePourImages
{
    [Fact]
    public async Task Scene()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var jeu = serveur.Jeu;
        var delegue = await jeu.UnDelegueEnMissionAsync(4);
        await jeu.UnDelegueEnMissionAsync(1);
        var sp = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        string[] textes = ["L’ascenseur de la tour B est en panne depuis lundi.", "Des dépôts sauvages s’accumulent derrière le gymnase.", "Les familles attendent une place en crèche.", "Le bureau de poste ferme désormais le samedi.", "Les allées sont animées, sans tension.", "Un forum de l’emploi a réuni quarante habitants.", "Le centre social cherche un coordinateur jeunesse.", "Tenir un point d’accueil de la mission locale au centre social."];
        string[] themes = ["cadre-de-vie", "education", "emploi-insertion"];
        for (var i = 0; i < 80; i++)
        {
            var q = delegue.Quartiers[i % 4];
            var contenu = new ContenuObservation { QuartierId = q, Nature = (NatureObservation)(i * 7 % 6), ThemeCode = "cadre-de-vie", Texte = textes[i % 8], ObserveLe = new DateOnly(2026, 2, 1 + (i % 28)), Niveau = NiveauDiffusion.Equipe, Source = CategorieDeSource.Habitant };
            await jeu.EcrireAsync(Observation.Saisir(Guid.CreateVersion7(), "99", delegue.AgentId, contenu, "", jeu.Temps.GetUtcNow().UtcDateTime));
        }
        var id = await jeu.UnRapportAsync(delegue);
        await jeu.EcrireLaRubriqueAsync(id, delegue, 0, "essentiel", "- Deux **ascenseurs** en panne.\n- La crèche manque de places.\n- Le centre social n’a toujours pas de coordinateur jeunesse.");
        await jeu.UneObservationDeFevrierAsync(delegue, NatureObservation.Besoin, "Une borne de tri manque au pied des immeubles.", 27);
        var autre = await jeu.UnDelegueEnMissionAsync(2);
        var transmis = await jeu.UnRapportTransmisAsync(autre);
        var d = await serveur.ConnecterAsync(delegue.AgentId); var s = await serveur.ConnecterAsync(sp.AgentId);
        var courriels = new { adresse = serveur.Adresse.ToString(), delegue = await serveur.OuvrirUnCompteAsync(delegue.AgentId), sp = await serveur.OuvrirUnCompteAsync(sp.AgentId), mdp = ServeurDeTest.MotDePasse, id, transmis };
        File.WriteAllText("/tmp/shots/scene.json", JsonSerializer.Serialize(courriels));
        while (!File.Exists("/tmp/shots/stop")) await Task.Delay(500);
    }
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports.Calendrier;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports.Calendrier;

public sealed class RappelerLesRapports
{
    private static readonly Dictionary<string, string?> AvecCourriel = new()
    {
        ["Courriel:Dossier"] = Path.Combine(Path.GetTempPath(), "relais-calendrier"),
        ["Courriel:Expediteur"] = "relais@exemple.invalid",
    };

    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_etape_ne_s_ecrit_qu_une_fois_pour_un_mois(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur, AvecCourriel);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await jeu.CloreAsync(sousPrefete, "Avant Relais.", new Mois(2026, 1));

        await jeu.RappelerLesRapportsAsync();
        await jeu.RappelerLesRapportsAsync();

        var relance = Assert.Single(await jeu.LesRappelsAsync());
        Assert.Equal((delegue.AgentId, JeuRapports.Fevrier, EtapeDeRappel.Relance, new DateOnly(2026, 3, 5)), (relance.DelegueId, relance.Mois, relance.Etape, relance.Echeance));
        Assert.Single(await EnvoisAsync(jeu));

        // Le rapport de mars est dû le mardi 7 avril : rappel le mercredi 1er, relance le jeudi 9.
        await jeu.RappelerLesRapportsAsync(21);
        Assert.Single(await jeu.LesRappelsAsync());
        foreach (var _ in Enumerable.Range(0, 15)) await jeu.RappelerLesRapportsAsync(1);

        Assert.Equal(
            [(JeuRapports.Fevrier, EtapeDeRappel.Relance, new(2026, 3, 10)), (new Mois(2026, 3), EtapeDeRappel.Rappel, new(2026, 4, 1)), (new Mois(2026, 3), EtapeDeRappel.Relance, new DateOnly(2026, 4, 9))],
            (await jeu.LesRappelsAsync()).Select(r => (r.Mois, r.Etape, r.Le)));
        Assert.Equal(3, (await EnvoisAsync(jeu)).Count);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Qui_a_transmis_ou_dont_le_mois_est_clos_ne_recoit_rien(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur, AvecCourriel);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await jeu.UnRapportTransmisAsync(await jeu.UnDelegueEnMissionAsync());
        await jeu.CloreAsync(sousPrefete, "Avant Relais.", new Mois(2026, 1));

        await jeu.RappelerLesRapportsAsync();
        Assert.Empty(await jeu.LesRappelsAsync());

        await jeu.UnDelegueEnMissionAsync();
        await jeu.CloreAsync(sousPrefete, "Arrivé en cours de mois.");
        await jeu.RappelerLesRapportsAsync();
        Assert.Empty(await jeu.LesRappelsAsync());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_remplacant_recoit_aussi_le_rappel_qui_nomme_le_remplace(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur, AvecCourriel);
        var (absent, remplacant) = (await jeu.UnDelegueEnMissionAsync(), await jeu.UnAgentAsync(Role.Delegue, "Morel"));
        await jeu.EcrireAsync(Interim.Confier(Guid.CreateVersion7(), absent.AgentId, remplacant.AgentId, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)));
        await jeu.CloreAsync(await jeu.UnAgentAsync(Role.SousPrefet, "Leroy"), "Avant Relais.", new Mois(2026, 1));

        await jeu.RappelerLesRapportsAsync();

        var envois = await EnvoisAsync(jeu);
        Assert.Equal(new[] { absent.AgentId, remplacant.AgentId }.Order(), envois.Select(e => e.AgentId!.Value).Order());
        Assert.Equal("Le rapport de février 2026 manque", (await RedigerAsync(jeu, envois.Single(e => e.AgentId == absent.AgentId)))!.Objet);
        Assert.Equal("Le rapport de février 2026 de Camille Martin manque", (await RedigerAsync(jeu, envois.Single(e => e.AgentId == remplacant.AgentId)))!.Objet);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Rien_ne_part_si_le_rapport_est_arrive_entretemps(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur, AvecCourriel);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.RappelerLesRapportsAsync();

        await jeu.UnRapportTransmisAsync(delegue);

        await using var donnees = jeu.Ouvrir();
        var rappel = await donnees.Set<RappelDeRapport>().SingleAsync(r => r.Mois == JeuRapports.Fevrier, Annulation);
        Assert.Null(await RedigerAsync(jeu, (await EnvoisAsync(jeu)).Single(e => e.ObjetId == rappel.Id)));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_jour_chome_ne_voit_partir_aucun_rappel(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur, AvecCourriel);
        await jeu.UnDelegueEnMissionAsync();

        // Le 14 mars 2026 est un samedi.
        await jeu.RappelerLesRapportsAsync(4);

        Assert.Empty(await jeu.LesRappelsAsync());
    }

    private static Task<Message?> RedigerAsync(Jeu jeu, Envoi envoi) =>
        jeu.AvecAsync<IEnumerable<IRedacteur>, Message?>(r => r.Single(x => x.Modele == envoi.Modele).RedigerAsync(envoi, Annulation));

    private static async Task<List<Envoi>> EnvoisAsync(Jeu jeu)
    {
        await using var donnees = jeu.Ouvrir();
        return await donnees.Set<Envoi>().ToListAsync(Annulation);
    }
}

using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Application.Tests.Missions.Habilitations;

/// <summary>Territoire × rôle × niveau, et les dates qui le font : dans la requête, sur les deux bases.</summary>
public sealed class LePerimetre
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_interim_ouvre_les_quartiers_du_collegue_aux_dates_dites(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (sien, autre) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var remplacant = await jeu.UnDelegueAsync(sien);
        var remplace = await jeu.UnDelegueAsync(autre);
        var administrateur = await jeu.UnAgentAsync(Role.Administrateur);
        await Confier(jeu, administrateur, remplace, remplacant, new(2026, 3, 11), new(2026, 3, 12));

        Assert.Equal([sien], (await jeu.ActeurAsync(remplacant.AgentId)).Quartiers);
        jeu.Temps.Advance(TimeSpan.FromDays(1));
        Assert.Equal(new[] { sien, autre }.Order(), (await jeu.ActeurAsync(remplacant.AgentId)).Quartiers.Order());
        jeu.Temps.Advance(TimeSpan.FromDays(2));
        Assert.Equal([sien], (await jeu.ActeurAsync(remplacant.AgentId)).Quartiers);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_fin_d_une_lettre_ferme_ses_quartiers_le_lendemain(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Guid.CreateVersion7());
        var administrateur = await jeu.UnAgentAsync(Role.Administrateur);
        await using (var donnees = jeu.Ouvrir())
        {
            var lettre = await donnees.LettresDeMission.SingleAsync(l => l.AgentId == delegue.AgentId);
            var resultat = await jeu.AvecAsync<CesserLettreDeMissionHandler, Resultat>(h => h.ExecuterAsync(new(delegue.AgentId, lettre.Id, new(2026, 3, 10)), administrateur, CancellationToken.None));
            Assert.True(resultat.EstReussi);
        }

        Assert.Single((await jeu.ActeurAsync(delegue.AgentId)).Quartiers);
        jeu.Temps.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await jeu.ActeurAsync(delegue.AgentId)).Quartiers);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_agent_desactive_n_est_plus_un_acteur(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync();
        var administrateur = await jeu.UnAgentAsync(Role.Administrateur);

        await jeu.AvecAsync<DesactiverAgentHandler, Resultat>(h => h.ExecuterAsync(new(delegue.AgentId, "Mutation"), administrateur, CancellationToken.None));

        Assert.Null(await jeu.AvecAsync<IActeurs, Acteur?>(a => a.TrouverAsync(delegue.AgentId, CancellationToken.None)));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Deux_lettres_ne_courent_jamais_ensemble_en_silence(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Guid.CreateVersion7());
        var administrateur = await jeu.UnAgentAsync(Role.Administrateur);
        Task<Resultat<Guid>> Etablir(bool finir) => jeu.AvecAsync<EtablirLettreDeMissionHandler, Resultat<Guid>>(h =>
            h.ExecuterAsync(new(delegue.AgentId, new(2026, 4, 1), null, [], ["emploi"], finir), administrateur, CancellationToken.None));

        var refus = await Etablir(finir: false);
        var faite = await Etablir(finir: true);

        Assert.IsType<LettresQuiSeChevauchent>(Assert.Single(refus.Refus));
        Assert.True(faite.EstReussi);
        await using var donnees = jeu.Ouvrir();
        Assert.Equal(new DateOnly(2026, 3, 31), (await donnees.LettresDeMission.SingleAsync(l => l.Id != faite.Valeur && l.AgentId == delegue.AgentId)).FinLe);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_interim_mal_forme_est_refuse(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var administrateur = await jeu.UnAgentAsync(Role.Administrateur);
        var (a, b) = (await jeu.UnDelegueAsync(), await jeu.UnDelegueAsync());
        var gestionnaire = await jeu.UnAgentAsync(Role.Gestionnaire);
        var dAilleurs = await jeu.UnAgentAsync(Role.Delegue, "Loin", "98");
        var (debut, fin) = (new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));

        Assert.IsType<InterimDeSoiMeme>(Assert.Single((await Confier(jeu, administrateur, a, a, debut, fin)).Refus));
        Assert.IsType<AgentNonDelegue>(Assert.Single((await Confier(jeu, administrateur, a, gestionnaire, debut, fin)).Refus));
        Assert.IsType<InterimHorsDepartement>(Assert.Single((await Confier(jeu, administrateur, a, dAilleurs, debut, fin)).Refus));
        Assert.IsType<DatesInversees>(Assert.Single((await Confier(jeu, administrateur, a, b, fin, debut)).Refus));
        Assert.True((await Confier(jeu, administrateur, a, b, debut, fin)).EstReussi);
        Assert.IsType<InterimsQuiSeChevauchent>(Assert.Single((await Confier(jeu, administrateur, a, b, fin, fin)).Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_journal_dit_qui_a_fait_quoi_dans_le_departement_seulement(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (ici, ailleurs) = (await jeu.UnAgentAsync(Role.Administrateur), await jeu.UnAgentAsync(Role.Administrateur, "Loin", "98"));
        foreach (var administrateur in (Acteur[])[ici, ailleurs])
        {
            await jeu.AvecAsync<HabiliterAgentHandler, Resultat<Guid>>(h => h.ExecuterAsync(new("Dominique", "Petit", $"d.{administrateur.DepartementCode}@exemple.invalid", Role.Delegue), administrateur, CancellationToken.None));
        }

        var page = await jeu.AvecAsync<JournalRequete, PageDuJournal>(r => r.ExecuterAsync(ici, null, 1, CancellationToken.None));

        var ligne = Assert.Single(page.Lignes);
        Assert.Equal(("Camille Martin", "HabiliterAgent"), (ligne.Par, ligne.Operation));
    }

    private static Task<Resultat<Guid>> Confier(Jeu jeu, Acteur administrateur, Acteur remplace, Acteur remplacant, DateOnly debut, DateOnly fin) =>
        jeu.AvecAsync<ConfierInterimHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(remplace.AgentId, remplacant.AgentId, debut, fin), administrateur, CancellationToken.None));
}

using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

public sealed class ListerLesObservations
{
    private static readonly Guid Quartier = Guid.NewGuid();

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Les_pages_se_suivent_sans_trou_ni_doublon_dans_les_deux_sens(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        foreach (var i in Enumerable.Range(0, 60)) await jeu.UneObservationAsync(delegue, c => c with { ObserveLe = new DateOnly(2026, 1, 1).AddDays(i / 3) });

        var premiere = await jeu.ListerAsync(new(), delegue);
        var deuxieme = await jeu.ListerAsync(new(), delegue, premiere.Suivant!.ToString());
        var troisieme = await jeu.ListerAsync(new(), delegue, deuxieme.Suivant!.ToString());
        var retour = await jeu.ListerAsync(new(), delegue, troisieme.Precedent!.ToString());

        List<Guid> lues = [.. premiere.Lignes.Concat(deuxieme.Lignes).Concat(troisieme.Lignes).Select(l => l.Id)];
        Assert.Equal(60, lues.Distinct().Count());
        Assert.Equal((25, 25, 10), (premiere.Lignes.Count, deuxieme.Lignes.Count, troisieme.Lignes.Count));
        Assert.Equal(deuxieme.Lignes.Select(l => l.Id), retour.Lignes.Select(l => l.Id));
        Assert.Null(premiere.Precedent);
        Assert.Null(troisieme.Suivant);
        Assert.Equal(60, premiere.Nombre);
        Assert.Equal(new DateOnly(2026, 1, 20), premiere.Lignes[0].ObserveLe);
        Assert.Equal(new DateOnly(2026, 1, 1), (await jeu.ListerAsync(new() { DuPlusAncien = true }, delegue)).Lignes[0].ObserveLe);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Chaque_filtre_retient_ce_qu_il_dit(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var autreQuartier = Guid.NewGuid();
        var delegue = await jeu.UnDelegueAsync(Quartier, autreQuartier);
        var collegue = await jeu.UnDelegueAsync(Quartier);
        await jeu.UneObservationAsync(delegue, c => c with { QuartierId = Quartier });
        await jeu.UneObservationAsync(delegue, c => c with { QuartierId = autreQuartier, Nature = NatureObservation.Besoin, ObserveLe = new DateOnly(2026, 2, 28) });
        await jeu.UneObservationAsync(delegue, c => c with { QuartierId = null, ThemeCode = "sante" });
        await jeu.UneObservationAsync(collegue);

        Assert.Equal(4, await CompterAsync(new()));
        Assert.Equal(1, await CompterAsync(new() { QuartierId = autreQuartier }));
        Assert.Equal(1, await CompterAsync(new() { HorsQuartier = true }));
        Assert.Equal(1, await CompterAsync(new() { ThemeCode = "sante" }));
        Assert.Equal(1, await CompterAsync(new() { Nature = NatureObservation.Besoin }));
        Assert.Equal(1, await CompterAsync(new() { AuteurId = collegue.AgentId }));
        Assert.Equal(1, await CompterAsync(new() { Au = new DateOnly(2026, 2, 28) }));
        Assert.Equal(3, await CompterAsync(new() { Du = new DateOnly(2026, 3, 1), Au = new DateOnly(2026, 3, 9) }));

        async Task<int> CompterAsync(Application.Missions.Veille.FiltreObservations filtre) => (await jeu.ListerAsync(filtre, delegue)).Nombre;
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Chacun_lit_son_territoire_et_ses_niveaux(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var auteur = await jeu.UnDelegueAsync(Quartier);
        foreach (var niveau in Enum.GetValues<NiveauDiffusion>()) await jeu.UneObservationAsync(auteur, c => c with { Niveau = niveau });

        Assert.Equal(4, await VuesParAsync(auteur));
        Assert.Equal(2, await VuesParAsync(await jeu.UnDelegueAsync(Quartier)));
        Assert.Equal(0, await VuesParAsync(await jeu.UnDelegueAsync(Guid.NewGuid())));
        Assert.Equal(4, await VuesParAsync(await jeu.UnAgentAsync(Role.SousPrefet)));
        Assert.Equal(2, await VuesParAsync(await jeu.UnAgentAsync(Role.PrefetCabinet)));
        Assert.Equal(1, await VuesParAsync(await jeu.UnAgentAsync(Role.ReferentService)));
        Assert.Equal(0, await VuesParAsync(await jeu.UnAgentAsync(Role.Administrateur)));
        Assert.Equal(0, await VuesParAsync(await jeu.UnAgentAsync(Role.SousPrefet, departement: "98")));

        async Task<int> VuesParAsync(Acteur acteur) => (await jeu.ListerAsync(new(), acteur)).Nombre;
    }
}

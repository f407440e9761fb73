using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Socle;

public sealed class EcrireEnsemble
{
    private static readonly Guid Quartier = Guid.NewGuid();

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Celle_qui_echoue_se_defait_seule(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);

        var echecs = await EcrireAsync(jeu, delegue, false, true, false);

        Assert.Equal([false, true, false], echecs.Select(e => e is not null));
        Assert.Equal(2, (await jeu.ListerAsync(new(), delegue)).Lignes.Count);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Quatre_lots_a_la_fois_attendent_leur_tour_et_sont_tous_gardes(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);

        var echecs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => EcrireAsync(jeu, delegue, false, false, false, false, false))));

        Assert.All(echecs.SelectMany(e => e), Assert.Null);
        Assert.Equal(20, (await jeu.ListerAsync(new(), delegue)).Lignes.Count);
    }

    private static Task<IReadOnlyList<Exception?>> EcrireAsync(Jeu jeu, Acteur delegue, params bool[] echouent) => jeu.AvecAsync<IServiceProvider, IReadOnlyList<Exception?>>(services =>
    {
        var saisir = services.GetRequiredService<SaisirObservationHandler>();
        return services.GetRequiredService<EcrituresGroupees>().ExecuterAsync([.. echouent.Select(e => (Func<Task>)(() => SaisirAsync(saisir, delegue, e)))], CancellationToken.None);
    });

    private static async Task SaisirAsync(SaisirObservationHandler saisir, Acteur delegue, bool echoue)
    {
        var resultat = await saisir.ExecuterAsync(new(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier)), delegue, CancellationToken.None);
        Assert.True(resultat.EstReussi);
        if (echoue) throw new InvalidOperationException("Panne.");
    }
}

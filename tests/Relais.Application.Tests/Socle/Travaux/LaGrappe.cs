using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Application.Socle.Travaux;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Application.Tests.Socle.Travaux;

public sealed class LaGrappe
{
    private static readonly ConcurrentDictionary<string, Releve> Releves = new(StringComparer.Ordinal);

    [Fact]
    public async Task Deux_noeuds_se_partagent_un_travail_sans_le_doubler_et_l_un_reprend_quand_l_autre_s_arrete()
    {
        await using var baseDeTest = await BaseDeTest.CreerAsync(MoteurDeBase.Postgres);
        var releve = Releves[baseDeTest.Choix.Connexion] = new Releve();
        var montre = Stopwatch.StartNew();
        var premier = await NoeudAsync(baseDeTest.Choix, "premier");
        using var second = await NoeudAsync(baseDeTest.Choix, "second");
        await AttendreAsync(() => releve.Noeuds.Count >= 4);

        await premier.StopAsync();
        premier.Dispose();
        var avant = releve.Noeuds.Count;
        await AttendreAsync(() => releve.Noeuds.Count >= avant + 3);
        await second.StopAsync();

        Assert.Equal(1, releve.EnMemeTempsAuPlus);
        Assert.InRange(releve.Noeuds.Count, 7, (int)montre.Elapsed.TotalSeconds + 2);
        Assert.Contains("second", releve.Noeuds);
    }

    [Fact]
    public async Task La_base_embarquee_reprend_son_calendrier_apres_un_arret()
    {
        await using var baseDeTest = await BaseDeTest.CreerAsync(MoteurDeBase.Sqlite);
        var releve = Releves[baseDeTest.Choix.Connexion] = new Releve();
        var montre = Stopwatch.StartNew();
        foreach (var nom in (string[])["premier", "second"])
        {
            using var noeud = await NoeudAsync(baseDeTest.Choix, nom);
            await AttendreAsync(() => releve.Noeuds.Count(n => n == nom) >= 2);
            await noeud.StopAsync();
        }

        Assert.Equal(1, releve.EnMemeTempsAuPlus);
        Assert.InRange(releve.Noeuds.Count, 4, (int)montre.Elapsed.TotalSeconds + 2);
    }

    private static async Task AttendreAsync(Func<bool> condition)
    {
        for (var i = 0; i < 300 && !condition(); i++) await Task.Delay(100);
        Assert.True(condition(), "Le travail n’a pas tourné en trente secondes.");
    }

    private static async Task<IHost> NoeudAsync(ChoixDeLaBase choix, string nom)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new Noeud(nom, choix.Connexion));
        builder.Services.AddScoped<CompterJob>();
        builder.Services.AjouterLApplication(choix, TimeZoneInfo.Utc);
        builder.Services.AjouterLesEnvois(builder.Configuration);
        builder.Services.AjouterLesTravaux(choix, TimeZoneInfo.Utc, new CatalogueDesTravaux([typeof(CompterJob)]));
        var hote = builder.Build();
        await hote.StartAsync();
        return hote;
    }

    private sealed record Noeud(string Nom, string Base);

    private sealed class Releve
    {
        private int _enCours;

        public ConcurrentQueue<string> Noeuds { get; } = new();

        public int EnMemeTempsAuPlus { get; private set; }

        public async Task PasserAsync(string noeud)
        {
            EnMemeTempsAuPlus = Math.Max(EnMemeTempsAuPlus, Interlocked.Increment(ref _enCours));
            await Task.Delay(300);
            Interlocked.Decrement(ref _enCours);
            Noeuds.Enqueue(noeud);
        }
    }

    [Cadence("* * * * * ?")]
    private sealed class CompterJob(Noeud noeud) : ITravail
    {
        public Task ExecuterAsync(CancellationToken annulation) => Releves[noeud.Base].PasserAsync(noeud.Nom);
    }
}

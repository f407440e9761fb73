using Microsoft.EntityFrameworkCore;
using Relais.Application.Demo;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Territoires;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Demo;

public sealed class SemerLaDemonstration
{
    [Fact]
    public async Task Le_meme_jour_donne_la_meme_annee_sur_les_deux_bases()
    {
        await using var sqlite = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await using var postgres = await Jeu.CreerAsync(MoteurDeBase.Postgres);

        var bilan = (await sqlite.SemerLaDemoAsync())!;
        await postgres.SemerLaDemoAsync();

        var (une, autre) = (await ObservationsAsync(sqlite), await ObservationsAsync(postgres));
        Assert.Equal(bilan.Observations, une.Count);
        Assert.Equal(une, autre);
        Assert.Equal(await RapportsAsync(sqlite), await RapportsAsync(postgres));
    }

    [Fact]
    public async Task Le_departement_a_tout_ce_qu_une_vraie_prefecture_montre()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var bilan = (await jeu.SemerLaDemoAsync())!;

        await using var donnees = jeu.Ouvrir();
        var jour = DateOnly.FromDateTime(jeu.Temps.GetUtcNow().UtcDateTime);
        var observations = await donnees.Set<Observation>().ToListAsync();
        Assert.True(observations.Count >= 900, $"{observations.Count} observations");
        Assert.True(observations.Max(o => o.ObserveLe) >= jour.AddDays(-3), "le mois en cours est commencé");
        Assert.True(observations.Max(o => o.ObserveLe) <= jour, "rien n’est daté de demain");
        Assert.True(observations.Min(o => o.ObserveLe) <= jour.AddMonths(-11), "douze mois");
        Assert.Equal(15, await donnees.Set<Quartier>().CountAsync(q => q.Generation == GenerationQpv.G2024));
        Assert.Equal(4, bilan.Comptes.Count(c => c.Role == Role.Delegue));
        Assert.All(Enum.GetValues<Role>(), r => Assert.Contains(bilan.Comptes, c => c.Role == r));
        Assert.Equal(43, await donnees.Set<RapportMensuel>().CountAsync());
        Assert.Equal(1, await donnees.Set<RapportMensuel>().CountAsync(r => r.Etat == EtatRapport.Renvoye));
        Assert.Contains(observations, o => o.Retrait is not null);
        Assert.Contains(observations, o => o.QuartierId is null);
        Assert.True(observations.Where(o => o.QuartierId is not null).GroupBy(o => o.QuartierId).Any(g => g.Select(o => o.AuteurId).Distinct().Count() > 1), "un quartier vu par deux délégués");
        Assert.Single(await donnees.Set<Interim>().ToListAsync());
    }

    [Fact]
    public async Task Une_base_qui_sert_deja_n_est_pas_touchee()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await jeu.UnAgentAsync();

        Assert.Null(await jeu.SemerLaDemoAsync());
    }

    private static async Task<List<string>> ObservationsAsync(Jeu jeu)
    {
        await using var donnees = jeu.Ouvrir();
        var observations = await donnees.Set<Observation>().ToListAsync();
        return [.. observations.Select(o => $"{o.Id} {o.ObserveLe:yyyy-MM-dd} {o.SaisieA:O} {o.AuteurId} {o.QuartierId} {o.Niveau} {o.Texte}").Order(StringComparer.Ordinal)];
    }

    private static async Task<List<string>> RapportsAsync(Jeu jeu)
    {
        await using var donnees = jeu.Ouvrir();
        var rapports = await donnees.Set<RapportMensuel>().ToListAsync();
        return [.. rapports.Select(r => $"{r.AuteurId} {r.Mois} {r.Etat} {r.TransmisA:O}").Order(StringComparer.Ordinal)];
    }
}

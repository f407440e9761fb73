using System.Text.Json;
using Relais.Application.Missions.Pilotage.Cartes;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Pilotage;

/// <summary>La carte, en tableau et en GeoJSON : les mêmes valeurs, les mêmes droits.</summary>
public sealed class ColorerLesQuartiers
{
    private static readonly Mois Mars = new(2026, 3);

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Les_observations_se_comptent_se_filtrent_et_se_situent(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync(2);
        await jeu.UneObservationAsync(delegue, c => c with { Point = PointApproche.De(46.00012, -3.00021) });
        await jeu.UneObservationAsync(delegue, c => c with { Point = PointApproche.De(46.0004, -3.0004), Nature = NatureObservation.Besoin });
        await jeu.UneObservationAsync(delegue, c => c with { ThemeCode = "emploi" });
        await jeu.UneObservationAsync(delegue, c => c with { ObserveLe = new(2026, 2, 27) });
        await jeu.UneObservationAsync(delegue, c => c with { QuartierId = delegue.Quartiers[1] });

        var carte = await CarteAsync(jeu, delegue, new Mesure(GenreDeMesure.Observations));
        var filtree = await CarteAsync(jeu, delegue, new Mesure(GenreDeMesure.Observations), "cadre-de-vie", "besoin");

        Assert.Equal([3m, 1m], carte.Lignes.Select(l => l.Valeur));
        Assert.Equal("Observations, mars 2026", carte.Titre);
        var point = Assert.Single(carte.Points);
        Assert.Equal((46.0, -3.0, 2), (point.Latitude, point.Longitude, point.Nombre));
        Assert.Equal([1m, 0m], filtree.Lignes.Select(l => l.Valeur));
        Assert.Single(filtree.Points);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Hors_de_ses_quartiers_un_delegue_lit_ferme_et_jamais_zero(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var auteur = await jeu.UnDelegueEnMissionAsync();
        var autre = await jeu.UnDelegueEnMissionAsync();
        await jeu.UneObservationAsync(auteur, c => c with { Point = PointApproche.De(46, -3) });
        await jeu.DesNotesAsync(auteur, auteur.Quartiers[0], (0, 2));
        await jeu.UneAlerteAsync(auteur, 3, NiveauDiffusion.Equipe);

        foreach (var mesure in new[] { new Mesure(GenreDeMesure.Observations), new(GenreDeMesure.Alertes), new(GenreDeMesure.Barometre, "tranquillite") })
        {
            var carte = await CarteAsync(jeu, autre, mesure);
            Assert.Equal((null, "fermé"), (Ligne(carte, auteur).Valeur, Ligne(carte, auteur).Texte));
            Assert.Empty(carte.Points);
            Assert.NotNull(Ligne(await CarteAsync(jeu, auteur, mesure), auteur).Valeur);
        }

        var duReferent = await CarteAsync(jeu, await jeu.UnAgentAsync(Role.ReferentService), new Mesure(GenreDeMesure.Observations));
        Assert.Equal(0, Ligne(duReferent, auteur).Valeur);
        Assert.Empty(duReferent.Points);
        Assert.Empty((await ChoixAsync(jeu, await jeu.UnAgentAsync(Role.PrefetCabinet))).Axes);
        Assert.False((await ChoixAsync(jeu, await jeu.UnAgentAsync(Role.Gestionnaire))).CompteLeTerrain);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_valeur_cachee_n_a_ni_couleur_ni_zero_et_le_GeoJSON_dit_la_meme_chose(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var vu = await jeu.UnQuartierAsync("QN09901N", "Les Genêts");
        var cache = await jeu.UnQuartierAsync("QN09902N", "Les Ajoncs", -2.9);
        await jeu.ImporterIndicateursAsync("DEMO_2024.csv", JeuIndicateurs.Demographie("QN09901N;Les Genêts;2345;Port-Brenne;39,0;0;1012;0", "QN09902N;Les Ajoncs;1200;Port-Brenne;s;0;500;0"));
        var agent = await jeu.UnAgentAsync(Role.SousPrefet);
        var mesure = new Mesure(GenreDeMesure.Indicateur, "part-moins-de-25-ans");

        var carte = await CarteAsync(jeu, agent, mesure);
        var octets = await jeu.AvecAsync<CarteEnGeoJsonRequete, byte[]>(r => r.ExecuterAsync(new(mesure, Mars, null, null), agent, TestContext.Current.CancellationToken));

        Assert.Equal([vu.Id, cache.Id], carte.Lignes.Select(l => l.QuartierId));
        Assert.Equal((39m, 0), (carte.Lignes[0].Valeur, carte.Lignes[0].Classe));
        Assert.Equal((null, null), (carte.Lignes[1].Valeur, carte.Lignes[1].Classe));
        Assert.Equal(1, carte.SansValeur);
        using var json = JsonDocument.Parse(octets);
        var objets = json.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties")).ToDictionary(p => p.GetProperty("id").GetGuid());
        Assert.Equal(39, objets[vu.Id].GetProperty("valeur").GetDecimal());
        Assert.Equal(JsonValueKind.Null, objets[cache.Id].GetProperty("valeur").ValueKind);
        Assert.Equal(JsonValueKind.Null, objets[cache.Id].GetProperty("classe").ValueKind);
    }

    private static LigneDeCarte Ligne(CarteThematique carte, Acteur delegue) => carte.Lignes.Single(l => l.QuartierId == delegue.Quartiers[0]);

    private static Task<CarteThematique> CarteAsync(Jeu jeu, Acteur acteur, Mesure mesure, string? theme = null, string? nature = null) =>
        jeu.AvecAsync<CarteThematiqueRequete, CarteThematique>(r => r.ExecuterAsync(new(mesure, Mars, theme, nature), acteur, TestContext.Current.CancellationToken));

    private static Task<ChoixDeCarte> ChoixAsync(Jeu jeu, Acteur acteur) =>
        jeu.AvecAsync<ChoixDeCarteRequete, ChoixDeCarte>(r => r.ExecuterAsync(acteur, TestContext.Current.CancellationToken));
}

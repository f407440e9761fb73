using System.Text.Json;
using Relais.Application.Missions.Territoires.Cartes;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Territoires;

public sealed class DessinerLeDepartement
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_carte_ne_montre_que_le_departement_et_la_generation(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var quartier = await jeu.UnQuartierAsync();
        await jeu.UnQuartierAsync("QP099001", "Les Genêts d’hier");
        await jeu.UnQuartierAsync("QN09801N", "Ailleurs");
        await jeu.UnePocheAsync(await jeu.UnContratAsync(quartier.Id), contour: JeuTerritoires.Carre(-3.02, 46));
        var acteur = await jeu.UnAgentAsync();

        Assert.Equal(["Les Genêts", "Le Vieux-Bassin"], Noms(await CarteAsync(jeu, GenerationQpv.G2024, acteur)));
        Assert.Equal(["Les Genêts d’hier"], Noms(await CarteAsync(jeu, GenerationQpv.G2015, acteur)));
    }

    [Fact]
    public async Task Les_contours_gardent_leur_forme_au_metre_et_leur_centre()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await jeu.UnQuartierAsync();

        using var json = JsonDocument.Parse((await CarteAsync(jeu, GenerationQpv.G2024, await jeu.UnAgentAsync())).GeoJson!);

        var objet = json.RootElement.GetProperty("features")[0];
        Assert.Equal(1, objet.GetProperty("id").GetInt32());
        Assert.Equal(["-3", "46"], objet.GetProperty("properties").GetProperty("centre").EnumerateArray().Select(c => c.GetRawText()));
        Assert.Equal(5, objet.GetProperty("geometry").GetProperty("coordinates")[0][0].GetArrayLength());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_copie_du_navigateur_vaut_jusqu_a_ce_qu_une_poche_change(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var contrat = await jeu.UnContratAsync((await jeu.UnQuartierAsync()).Id);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);
        var premiere = await CarteAsync(jeu, GenerationQpv.G2024, sousPrefete);

        Assert.Null((await CarteAsync(jeu, GenerationQpv.G2024, sousPrefete, premiere.Empreinte)).GeoJson);
        Assert.NotNull((await CarteAsync(jeu, GenerationQpv.G2015, sousPrefete, premiere.Empreinte)).GeoJson);
        await jeu.AvecAsync<RepererPocheHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(contrat.Id, new("Le Vieux-Bassin", "Quai neuf.", new(2024, 9, 1), "")), sousPrefete, CancellationToken.None));

        Assert.NotNull((await CarteAsync(jeu, GenerationQpv.G2024, sousPrefete, premiere.Empreinte)).GeoJson);
    }

    private static Task<CarteServie> CarteAsync(Jeu jeu, GenerationQpv generation, Acteur acteur, string? connue = null) =>
        jeu.AvecAsync<CarteDuDepartementRequete, CarteServie>(r => r.ExecuterAsync(generation, acteur, connue, CancellationToken.None));

    private static IEnumerable<string> Noms(CarteServie carte)
    {
        using var json = JsonDocument.Parse(carte.GeoJson!);
        return [.. json.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("nom").GetString()!)];
    }
}

using Relais.Application.Missions.Indicateurs;
using Relais.Metier.Commun;
using Relais.Tests.Commun.Missions;

namespace Relais.Web.Tests.Acces;

/// <summary>Figures of the département, boards of the observatory, files waiting: inside, and elsewhere.</summary>
public sealed class EchantillonsDesIndicateurs : IEchantillons
{
    private const string Quartier = "indicateurs/quartiers/{id:guid}";
    private const string Tableau = "indicateurs/observatoire/{id:guid}";
    private const string Fiche = "indicateurs/catalogue/{code}";
    private const string Depot = "indicateurs/imports/{id:guid}";
    private const string Inconnu = "00000000-0000-0000-0000-000000000001";

    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        [Quartier] = SurUnQuartier(""),
        [$"{Quartier}/{{code}}"] = SurUnQuartier("/population"),
        [$"{Quartier}/exporter/{{format}}"] = SurUnQuartier("/exporter/csv"),
        [$"{Quartier}/{{code}}/exporter/{{format}}"] = SurUnQuartier("/population/exporter/ods"),
        [Fiche] = Adresses("/indicateurs/catalogue/population", "/indicateurs/catalogue/inconnu"),
        [$"{Fiche}/modifier"] = Adresses("/indicateurs/catalogue/population/modifier", "/indicateurs/catalogue/inconnu/modifier"),
        [$"{Fiche}/editions/{{edition:guid}}"] = new(
            async (scene, _) => $"/indicateurs/catalogue/population/editions/{await EditionAsync(scene)}",
            (_, _) => Task.FromResult($"/indicateurs/catalogue/population/editions/{Inconnu}")),
        [Depot] = SurUnDepot(""),
        [$"{Depot}/colonnes"] = SurUnDepot("/colonnes"),
        [Tableau] = SurUnTableau(""),
        [$"{Tableau}/modifier"] = SurUnTableau("/modifier"),
        [$"{Tableau}/publier"] = SurUnTableau("/publier"),
        [$"{Tableau}/fichier/{{format}}"] = SurUnTableau("/fichier/csv"),
        [$"{Tableau}/publications/{{publication:guid}}/retirer"] = new(
            async (scene, acteur) => await RetraitAsync(scene, await AuteurAsync(scene, acteur)),
            async (scene, _) => await RetraitAsync(scene, await AilleursAsync(scene))),
        ["observatoire/{jeton}"] = new(
            async (scene, _) =>
            {
                var auteur = await scene.Jeu.UnDelegueAsync(scene.QuartierDUnAutre);
                return $"/observatoire/{await scene.Jeu.PublierAsync(await scene.Jeu.UnTableauAsync(auteur), auteur)}";
            },
            (_, _) => Task.FromResult("/observatoire/inconnu")),
    };

    private static Echantillon Adresses(string dedans, string dehors) => new((_, _) => Task.FromResult(dedans), (_, _) => Task.FromResult(dehors));

    private static Echantillon SurUnQuartier(string suite) => new(
        (scene, _) => Task.FromResult($"/indicateurs/quartiers/{scene.QuartierDUnAutre}{suite}"),
        async (scene, _) => $"/indicateurs/quartiers/{(await scene.Jeu.UnQuartierAsync(JeuTerritoires.Code(98, scene.Rang()), "Ailleurs")).Id}{suite}");

    private static Echantillon SurUnDepot(string suite) => new(
        async (scene, acteur) => $"/indicateurs/imports/{await scene.Jeu.UnDepotAsync(acteur)}{suite}",
        (_, _) => Task.FromResult($"/indicateurs/imports/{Inconnu}{suite}"));

    private static Echantillon SurUnTableau(string suite) => new(
        async (scene, acteur) => $"/indicateurs/observatoire/{await scene.Jeu.UnTableauAsync(await AuteurAsync(scene, acteur), scene.QuartierDUnAutre)}{suite}",
        async (scene, _) => $"/indicateurs/observatoire/{await TableauAilleursAsync(scene)}{suite}");

    /// <summary>L’agent lui-même s’il rédige, sinon un délégué de son département.</summary>
    private static async Task<Acteur> AuteurAsync(ScenePourLaMatrice scene, Acteur acteur) =>
        acteur.Role is Role.Delegue or Role.SousPrefet ? acteur : await scene.Jeu.UnDelegueAsync(scene.QuartierDUnAutre);

    private static Task<Acteur> AilleursAsync(ScenePourLaMatrice scene) => scene.Jeu.UnAgentAsync(Role.SousPrefet, "Autre", ScenePourLaMatrice.Ailleurs);

    private static async Task<Guid> TableauAilleursAsync(ScenePourLaMatrice scene) =>
        await scene.Jeu.UnTableauAsync(await AilleursAsync(scene), (await scene.Jeu.UnQuartierAsync(JeuTerritoires.Code(98, scene.Rang()), "Ailleurs")).Id);

    private static async Task<string> RetraitAsync(ScenePourLaMatrice scene, Acteur auteur)
    {
        var quartier = auteur.DepartementCode == ScenePourLaMatrice.Ailleurs ? (await scene.Jeu.UnQuartierAsync(JeuTerritoires.Code(98, scene.Rang()), "Ailleurs")).Id : scene.QuartierDUnAutre;
        var tableau = await scene.Jeu.UnTableauAsync(auteur, quartier);
        await scene.Jeu.PublierAsync(tableau, auteur);
        var fiche = await scene.Jeu.AvecAsync<FicheTableauRequete, FicheTableau?>(r => r.ExecuterAsync(tableau, auteur, CancellationToken.None));
        return $"/indicateurs/observatoire/{tableau}/publications/{fiche!.Publications[0].Id}/retirer";
    }

    private static async Task<Guid> EditionAsync(ScenePourLaMatrice scene)
    {
        await scene.Jeu.DesChiffresAsync("QP099001");
        var etat = await scene.Jeu.AvecAsync<FicheIndicateurRequete, FicheIndicateur?>(r => r.ExecuterAsync("population", CancellationToken.None));
        return etat!.Millesimes[0].EditionId;
    }
}

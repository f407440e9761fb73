using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun.Missions;

namespace Relais.Web.Tests.Acces;

public sealed class EchantillonsDesTerritoires : IEchantillons
{
    private const string Contrat = "territoires/contrats/{id:guid}";

    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        ["territoires/contours/{generation}"] = new((_, _) => Task.FromResult("/territoires/contours/g2024"), null),
        [Contrat] = SurUnContrat(""),
        [$"{Contrat}/modifier"] = SurUnContrat("/modifier"),
        [$"{Contrat}/poches/nouvelle"] = SurUnContrat("/poches/nouvelle"),
        [$"{Contrat}/poches/{{poche:guid}}/modifier"] = SurUnePoche("/modifier"),
        [$"{Contrat}/poches/{{poche:guid}}/cesser"] = SurUnePoche("/cesser"),
        ["territoires/intercommunalites/{siren}/nommer"] = new(
            async (scene, _) =>
            {
                await scene.Jeu.UnDelegueEnMissionAsync();
                return "/territoires/intercommunalites/999000001/nommer";
            },
            (_, _) => Task.FromResult("/territoires/intercommunalites/999999999/nommer")),
        ["territoires/imports/{id:guid}"] = new(
            (scene, acteur) => ImportAsync(scene, acteur),
            async (scene, _) => await ImportAsync(scene, await scene.Jeu.UnAgentAsync(Role.Administrateur, "Autre"))),
    };

    private static Echantillon SurUnContrat(string suite) => new(
        async (scene, acteur) => $"/territoires/contrats/{(await ContratAsync(scene, acteur.DepartementCode)).Id}{suite}",
        async (scene, _) => $"/territoires/contrats/{(await ContratAsync(scene, ScenePourLaMatrice.Ailleurs)).Id}{suite}");

    private static Echantillon SurUnePoche(string suite) => new(
        (scene, acteur) => PocheAsync(scene, acteur.DepartementCode, suite),
        (scene, _) => PocheAsync(scene, ScenePourLaMatrice.Ailleurs, suite));

    private static async Task<string> PocheAsync(ScenePourLaMatrice scene, string departement, string suite)
    {
        var contrat = await ContratAsync(scene, departement);
        return $"/territoires/contrats/{contrat.Id}/poches/{(await scene.Jeu.UnePocheAsync(contrat)).Id}{suite}";
    }

    private static async Task<ContratDeVille> ContratAsync(ScenePourLaMatrice scene, string departement)
    {
        var contrat = ContratDeVille.Conclure(Guid.CreateVersion7(), $"CN{scene.Rang():000000}", "Contrat de ville", departement, new(2024, 1, 1), new(2030, 12, 31), ["Emploi"], []);
        await scene.Jeu.EcrireAsync(contrat);
        return contrat;
    }

    private static async Task<string> ImportAsync(ScenePourLaMatrice scene, Acteur acteur) => $"/territoires/imports/{await scene.Serveur.UnImportAsync(acteur)}";
}

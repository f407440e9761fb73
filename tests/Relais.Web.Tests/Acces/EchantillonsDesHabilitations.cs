using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Tests.Commun.Missions;

namespace Relais.Web.Tests.Acces;

public sealed class EchantillonsDesHabilitations : IEchantillons
{
    private const string Agent = "habilitations/agents/{id:guid}";

    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        [Agent] = SurUnAgent(""),
        [$"{Agent}/modifier"] = SurUnAgent("/modifier"),
        [$"{Agent}/desactiver"] = SurUnAgent("/desactiver"),
        [$"{Agent}/reactiver"] = SurUnAgent("/reactiver"),
        [$"{Agent}/second-facteur"] = SurUnAgent("/second-facteur"),
        [$"{Agent}/perimetre"] = SurUnAgent("/perimetre"),
        [$"{Agent}/lettres/nouvelle"] = SurUnAgent("/lettres/nouvelle"),
        [$"{Agent}/interims/nouveau"] = SurUnAgent("/interims/nouveau"),
        [$"{Agent}/lettres/{{lettre:guid}}/cesser"] = new(
            (scene, acteur) => LettreAsync(scene, acteur.DepartementCode),
            (scene, _) => LettreAsync(scene, ScenePourLaMatrice.Ailleurs)),
        ["premier-acces/{jeton}"] = new((_, _) => Task.FromResult("/premier-acces/inconnu"), null),
        ["calendrier/{jeton}/echeances.ics"] = new(async (scene, acteur) => $"/calendrier/{await scene.Jeu.UneAdresseDeCalendrierAsync(acteur)}/echeances.ics", null),
        ["erreur/{code:int}"] = new((_, _) => Task.FromResult("/erreur/404"), null),
    };

    private static Echantillon SurUnAgent(string suite) => new(
        async (scene, acteur) => $"/habilitations/agents/{(await scene.Jeu.UnAgentAsync(Role.Delegue, "Vu", acteur.DepartementCode)).AgentId}{suite}",
        async (scene, _) => $"/habilitations/agents/{(await scene.Jeu.UnAgentAsync(Role.Delegue, "Autre", ScenePourLaMatrice.Ailleurs)).AgentId}{suite}");

    private static async Task<string> LettreAsync(ScenePourLaMatrice scene, string departement)
    {
        var agent = await scene.Jeu.UnAgentAsync(Role.Delegue, "Vu", departement);
        var lettre = LettreDeMission.Etablir(Guid.CreateVersion7(), agent.AgentId, new DateOnly(2024, 1, 1), null, [], ["emploi"]);
        await scene.Jeu.EcrireAsync(lettre);
        return $"/habilitations/agents/{agent.AgentId}/lettres/{lettre.Id}/cesser";
    }
}

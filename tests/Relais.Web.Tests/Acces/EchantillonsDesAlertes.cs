using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;

namespace Relais.Web.Tests.Acces;

/// <summary>Alerts and their settings: what the connected agents hold, and what is not theirs.</summary>
public sealed class EchantillonsDesAlertes : IEchantillons
{
    private const string Alerte = "alertes/{id:guid}";

    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        [Alerte] = SurUneAlerte(""),
        [$"{Alerte}/clore"] = SurUneAlerte("/clore"),
        [$"{Alerte}/rouvrir"] = SurUneAlerte("/rouvrir"),
        ["alertes/reglages/regle/{id:guid?}"] = new(
            async (scene, acteur) => $"/alertes/reglages/regle/{await RegleAsync(scene, acteur.DepartementCode)}",
            async (scene, _) => $"/alertes/reglages/regle/{await RegleAsync(scene, ScenePourLaMatrice.Ailleurs)}"),
        ["alertes/reglages/maillon/{id:guid?}"] = new(
            async (scene, acteur) => $"/alertes/reglages/maillon/{await MaillonAsync(scene, acteur.DepartementCode)}",
            async (scene, _) => $"/alertes/reglages/maillon/{await MaillonAsync(scene, ScenePourLaMatrice.Ailleurs)}"),
    };

    private static Echantillon SurUneAlerte(string suite) => new(
        async (scene, acteur) => $"/alertes/{await scene.Jeu.UneAlerteAsync(acteur.Role is Role.Delegue or Role.SousPrefet ? acteur : await scene.Jeu.UnDelegueAsync(scene.QuartierDUnAutre), niveau: NiveauDiffusion.ServicesEtat)}{suite}",
        async (scene, acteur) => $"/alertes/{await scene.Jeu.UneAlerteAsync(acteur.Role == Role.Delegue ? await scene.Jeu.UnDelegueAsync(scene.QuartierDUnAutre) : await scene.Jeu.UnAgentAsync(Role.Delegue, "Autre", ScenePourLaMatrice.Ailleurs), niveau: NiveauDiffusion.ServicesEtat)}{suite}");

    private static async Task<Guid> RegleAsync(ScenePourLaMatrice scene, string departement)
    {
        var regle = RegleDeDiffusion.Ecrire(Guid.CreateVersion7(), departement, new() { Libelle = "Cabinet", Roles = [Role.PrefetCabinet] }).Valeur;
        await scene.Jeu.EcrireAsync(regle);
        return regle.Id;
    }

    private static async Task<Guid> MaillonAsync(ScenePourLaMatrice scene, string departement)
    {
        var maillon = Maillon.Ajouter(Guid.CreateVersion7(), departement, new(1, "Cabinet", "06 39 98 10 03", null, Plage.Toujours)).Valeur;
        await scene.Jeu.EcrireAsync(maillon);
        return maillon.Id;
    }
}

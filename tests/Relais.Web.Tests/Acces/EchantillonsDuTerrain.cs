using Relais.Application.Missions.Rapports;
using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Photos;
using Relais.Metier.Commun;
using Relais.Tests.Commun.Missions;
using SkiaSharp;

namespace Relais.Web.Tests.Acces;

/// <summary>Quarters, observations, photos and reports: what the connected agents hold, and what is not theirs.</summary>
public sealed class EchantillonsDuTerrain : IEchantillons
{
    private const string Observation = "veille/observations/{id:guid}";
    private const string Rapport = "rapports/{id:guid}";

    private static readonly Echantillon UneObservation = SurUneObservation("");

    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        ["territoires/quartiers/{id:guid}"] = new(
            async (scene, _) => $"/territoires/quartiers/{(await scene.Jeu.UnDelegueEnMissionAsync()).Quartiers[0]}",
            async (scene, _) => $"/territoires/quartiers/{(await scene.Jeu.UnQuartierAsync(JeuTerritoires.Code(98, scene.Rang()), "Ailleurs")).Id}"),
        [Observation] = UneObservation,
        [$"{Observation}/corriger"] = SurUneObservation("/corriger"),
        [$"{Observation}/retirer"] = SurUneObservation("/retirer"),
        ["veille/observations/exporter/{format:alpha}"] = new((_, _) => Task.FromResult("/veille/observations/exporter/csv"), null),
        ["veille/themes/{code}"] = new((_, _) => Task.FromResult("/veille/themes/autre"), (_, _) => Task.FromResult("/veille/themes/inconnu")),
        ["veille/photos/{id:guid}"] = new(
            async (scene, acteur) => $"/veille/photos/{await PhotoAsync(scene, await AuteurAsync(scene, acteur))}",
            async (scene, acteur) => $"/veille/photos/{await PhotoAsync(scene, await UnAutreAsync(scene, acteur))}"),
        [Rapport] = SurUnRapport(""),
        [$"{Rapport}/ecrire/{{section:int}}"] = SurUnRapport("/ecrire/0"),
        [$"{Rapport}/fichier/{{format}}"] = SurUnRapport("/fichier/json"),
        [$"{Rapport}/historique"] = SurUnRapport("/historique"),
        [$"{Rapport}/impression"] = SurUnRapport("/impression"),
        [$"{Rapport}/transmettre"] = SurUnRapport("/transmettre"),
    };

    private static Echantillon SurUneObservation(string suite) => new(
        async (scene, acteur) => $"/veille/observations/{await ObservationAsync(scene, await AuteurAsync(scene, acteur))}{suite}",
        async (scene, acteur) => $"/veille/observations/{await ObservationAsync(scene, await UnAutreAsync(scene, acteur))}{suite}");

    // Un brouillon n’est lu que de son auteur : c’est le dehors de tous les autres.
    private static Echantillon SurUnRapport(string suite) => new(
        async (scene, acteur) => $"/rapports/{(acteur.Role == Role.Delegue ? scene.Brouillon : await RapportAsync(scene, acteur))}{suite}",
        async (scene, _) => $"/rapports/{await scene.Jeu.UnRapportAsync(await scene.Jeu.UnDelegueEnMissionAsync())}{suite}");

    /// <summary>L’agent lui-même s’il saisit, sinon un délégué dont il lit le quartier.</summary>
    private static async Task<Acteur> AuteurAsync(ScenePourLaMatrice scene, Acteur acteur) =>
        acteur.Role is Role.Delegue or Role.SousPrefet ? acteur : await scene.Jeu.UnDelegueAsync(scene.QuartierDUnAutre);

    /// <summary>Pour un délégué, le quartier voisin ; pour les autres, un autre département.</summary>
    private static async Task<Acteur> UnAutreAsync(ScenePourLaMatrice scene, Acteur acteur) => acteur.Role == Role.Delegue
        ? await scene.Jeu.UnDelegueAsync(scene.QuartierDUnAutre)
        : await scene.Jeu.UnAgentAsync(Role.Delegue, "Autre", ScenePourLaMatrice.Ailleurs);

    private static async Task<Guid> ObservationAsync(ScenePourLaMatrice scene, Acteur auteur) =>
        (await scene.Jeu.UneObservationAsync(auteur, c => c with { Niveau = NiveauDiffusion.ServicesEtat })).Id;

    // Le cabinet ne lit que les rapports visés ; la sous-préfète, dès leur transmission.
    private static async Task<Guid> RapportAsync(ScenePourLaMatrice scene, Acteur acteur)
    {
        var id = await scene.Jeu.UnRapportTransmisAsync(await scene.Jeu.UnDelegueEnMissionAsync(), NiveauDiffusion.PrefetCabinet);
        if (acteur.Role != Role.PrefetCabinet) return id;
        var sousPrefete = scene.Connectes.Select(c => c.Acteur).Single(a => a.Role == Role.SousPrefet);
        var visa = await scene.Jeu.RepondreAsync((await scene.Jeu.LectureAsync(id, sousPrefete))!, sousPrefete);
        return visa.EstReussi ? id : throw new InvalidOperationException(visa.Refus[0].Phrase);
    }

    private static async Task<Guid> PhotoAsync(ScenePourLaMatrice scene, Acteur auteur)
    {
        var observation = await ObservationAsync(scene, auteur);
        await scene.Jeu.AvecAsync<JoindrePhotosHandler, Resultat<int>>(h => h.ExecuterAsync(new(observation, [new("a.png", Image())]), auteur, CancellationToken.None));
        return (await scene.Jeu.FicheAsync(observation, auteur))!.Photos.Single();
    }

    private static byte[] Image()
    {
        using var image = new SKBitmap(8, 8);
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}

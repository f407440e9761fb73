using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Barometre;
using Relais.Metier.Missions.Veille.Signaux;
using Relais.Tests.Commun.Missions;

namespace Relais.Web.Tests.Acces;

/// <summary>Le baromètre d’un quartier et les signaux : ceux de l’agent, et ceux d’ailleurs.</summary>
public sealed class EchantillonsDeLaVeilleSociale : IEchantillons
{
    private const string Barometre = "veille/barometre/{quartier:guid}";

    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        [Barometre] = SurUnQuartier(""),
        [$"{Barometre}/noter"] = SurUnQuartier("/noter"),
        ["veille/barometre/notes/{id:guid}"] = new(
            async (scene, acteur) => $"/veille/barometre/notes/{await NoteAsync(scene, acteur.DepartementCode, Sien(scene, acteur))}",
            async (scene, acteur) => $"/veille/barometre/notes/{await NoteAsync(scene, acteur.Role == Role.Delegue ? acteur.DepartementCode : ScenePourLaMatrice.Ailleurs, await AilleursAsync(scene, acteur))}"),
        ["veille/signaux/{id:guid}"] = new(
            async (scene, acteur) => $"/veille/signaux/{await SignalAsync(scene, Sien(scene, acteur), acteur.DepartementCode)}",
            async (scene, acteur) => $"/veille/signaux/{await SignalAsync(scene, await AilleursAsync(scene, acteur), acteur.Role == Role.Delegue ? acteur.DepartementCode : ScenePourLaMatrice.Ailleurs)}"),
    };

    private static Echantillon SurUnQuartier(string suite) => new(
        (scene, acteur) => Task.FromResult($"/veille/barometre/{Sien(scene, acteur)}{suite}"),
        async (scene, acteur) => $"/veille/barometre/{await AilleursAsync(scene, acteur)}{suite}");

    private static Guid Sien(ScenePourLaMatrice scene, Acteur acteur) => acteur.Role == Role.Delegue ? acteur.Quartiers[0] : scene.QuartierDUnAutre;

    private static async Task<Guid> AilleursAsync(ScenePourLaMatrice scene, Acteur acteur) => acteur.Role == Role.Delegue
        ? scene.QuartierDUnAutre
        : (await scene.Jeu.UnQuartierAsync(JeuTerritoires.Code(98, scene.Rang()), "Ailleurs")).Id;

    private static async Task<Guid> NoteAsync(ScenePourLaMatrice scene, string departement, Guid quartierId)
    {
        var auteur = await scene.Jeu.UnAgentAsync(Role.Delegue, "Autre", departement);
        var note = NoteDeBarometre.Donner(Guid.NewGuid(), auteur, quartierId, JeuDeVeilleSociale.CetteSemaine, JeuDeVeilleSociale.UnContenuDeNote(), scene.Jeu.Temps.GetUtcNow().UtcDateTime);
        await scene.Jeu.EcrireAsync(note);
        return note.Id;
    }

    private static async Task<Guid> SignalAsync(ScenePourLaMatrice scene, Guid quartierId, string departement)
    {
        var examen = new Examen(MethodeDeDetection.EarsC2, 1, 6, 0.5, 2.1, 1e-5, 28, 1, EstUneAlarme: true, EstRetenu: true);
        var signal = Signal.Lever(Guid.NewGuid(), departement, quartierId, "logement", JeuDeVeilleSociale.CetteSemaine.Precedente, examen, scene.Jeu.Temps.GetUtcNow().UtcDateTime, enSourdine: false);
        await scene.Jeu.EcrireAsync(signal);
        return signal.Id;
    }
}

using Relais.Metier.Commun;
using Relais.Tests.Commun.Missions;

namespace Relais.Web.Tests.Acces;

/// <summary>Les dossiers d’un quartier et la clôture d’un mois : le sien, et celui d’ailleurs.</summary>
public sealed class EchantillonsDesDossiers : IEchantillons
{
    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        ["rapports/mois/{mois}"] = new((_, _) => Task.FromResult("/rapports/mois/2026-02"), (_, _) => Task.FromResult("/rapports/mois/jamais")),
        ["dossiers/visite/{id:guid}"] = Sur("visite", ""),
        ["dossiers/visite/{id:guid}/impression"] = Sur("visite", "/impression"),
        ["dossiers/visite/{id:guid}/fichier/{format}"] = Sur("visite", "/fichier/docx"),
        ["dossiers/passation/{id:guid}"] = Sur("passation", ""),
        ["dossiers/passation/{id:guid}/impression"] = Sur("passation", "/impression"),
        ["dossiers/passation/{id:guid}/fichier/{format}"] = Sur("passation", "/fichier/docx"),
    };

    private static Echantillon Sur(string genre, string suite) => new(
        (scene, acteur) => Task.FromResult($"/dossiers/{genre}/{(acteur.Role == Role.Delegue ? acteur.Quartiers[0] : scene.QuartierDUnAutre)}{suite}"),
        async (scene, acteur) => $"/dossiers/{genre}/{(acteur.Role == Role.Delegue ? scene.QuartierDUnAutre : (await scene.Jeu.UnQuartierAsync(JeuTerritoires.Code(98, scene.Rang()), "Ailleurs")).Id)}{suite}");
}

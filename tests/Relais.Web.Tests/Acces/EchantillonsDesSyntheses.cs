using Relais.Metier.Commun;
using Relais.Tests.Commun.Missions;

namespace Relais.Web.Tests.Acces;

/// <summary>Syntheses: the sous-préfète's own département, and another's.</summary>
public sealed class EchantillonsDesSyntheses : IEchantillons
{
    private const string Synthese = "syntheses/{id:guid}";

    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        [Synthese] = Sur("", remise: true),
        [$"{Synthese}/ecrire"] = Sur("/ecrire", remise: false),
        [$"{Synthese}/impression"] = Sur("/impression", remise: true),
        [$"{Synthese}/fichier/{{format}}"] = Sur("/fichier/json", remise: true),
    };

    private static Echantillon Sur(string suite, bool remise) => new(
        async (scene, _) => $"/syntheses/{await UneAsync(scene, scene.Connectes.Select(c => c.Acteur).Single(a => a.Role == Role.SousPrefet), remise)}{suite}",
        async (scene, _) => $"/syntheses/{await UneAsync(scene, await scene.Jeu.UnAgentAsync(Role.SousPrefet, "Ailleurs", ScenePourLaMatrice.Ailleurs), remise)}{suite}");

    // Un mois par synthèse : il n'y en a qu'une par département et par mois.
    private static Task<Guid> UneAsync(ScenePourLaMatrice scene, Acteur sousPrefete, bool remise)
    {
        var mois = JeuRapports.Fevrier.Plus(-scene.Rang());
        return remise ? scene.Jeu.UneSyntheseRemiseAsync(sousPrefete, mois) : scene.Jeu.UneSyntheseAsync(sousPrefete, mois);
    }
}

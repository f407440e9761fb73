using Mono.Cecil;

namespace Relais.Architecture.Tests.Regles;

/// <summary>A mission sees lower layers only, and of them only their <c>Contrats</c> (and their links, on the web).</summary>
internal static class GrapheDesMissions
{
    public static readonly IReadOnlyDictionary<string, int> Couches = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Territoires"] = 0,
        ["Habilitations"] = 1,
        ["Acteurs"] = 1,
        ["Documents"] = 1,
        ["Veille"] = 2,
        ["Dispositifs"] = 2,
        ["Instances"] = 2,
        ["Indicateurs"] = 2,
        ["Alertes"] = 3,
        ["Programmation"] = 3,
        ["Actions"] = 3,
        ["Controles"] = 4,
        ["Evaluations"] = 4,
        ["Rapports"] = 5,
        ["Pilotage"] = 5,
    };

    public static IReadOnlyList<string> Verifier(Assemblage assemblage) => [.. assemblage.Types.SelectMany(Fautes).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Fautes(TypeDefinition type)
    {
        if (MissionDe(type) is not { } depuis) yield break;
        if (!Couches.TryGetValue(depuis, out var couche))
        {
            yield return $"{type.FullName} : la mission « {depuis} » n’est pas dans le graphe.";
            yield break;
        }

        foreach (var vu in Assemblage.TypesVusPar(type))
        {
            if (MissionDe(vu) is not { } vers || vers == depuis) continue;
            var plusBas = Couches.TryGetValue(vers, out var autre) && autre < couche;
            if (!plusBas || !EstOuvert(type, vu)) yield return $"{type.FullName} voit {vu.FullName}";
        }
    }

    // A foreign key across missions is welcome: a configuration may name the entity it points to.
    private static bool EstOuvert(TypeDefinition depuis, TypeReference vu) =>
        Assemblage.EspaceDe(vu).EndsWith(".Contrats", StringComparison.Ordinal)
        || Assemblage.NomDe(vu).EndsWith("Liens", StringComparison.Ordinal)
        || Assemblage.NomDe(depuis).EndsWith("Configuration", StringComparison.Ordinal);

    private static string? MissionDe(TypeReference type)
    {
        var espace = Assemblage.EspaceDe(type).Split('.');
        return espace is ["Relais", _, "Missions", var mission, ..] && mission is not ("Partage" or "_Partage") ? mission : null;
    }
}

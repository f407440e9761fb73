using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un tableau ne montre que des quartiers du département de son auteur.</summary>
internal static class QuartiersDuTableau
{
    public static async Task<bool> TousDuDepartementAsync(this ITerritoiresDesQuartiers territoires, IReadOnlyCollection<Guid> quartiers, Acteur acteur, CancellationToken annulation)
    {
        var connus = (await territoires.DuDepartementAsync(acteur.DepartementCode, annulation)).Select(q => q.Id).ToHashSet();
        return quartiers.All(connus.Contains);
    }
}

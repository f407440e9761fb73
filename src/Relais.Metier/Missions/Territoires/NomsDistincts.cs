using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Le nom d’un quartier, et de quoi le départager de ses homonymes : il y a six « Centre Ville » dans le Var.</summary>
public static class NomsDistincts
{
    /// <summary>Le nom seul s’il suffit ; sinon suivi de la première commune, et du code quand elle ne suffit pas non plus.</summary>
    /// <param name="quartiers">Tous ceux que l’on peut confondre ; deux départements ou deux générations ne se confondent pas.</param>
    public static IReadOnlyDictionary<Guid, string> De(IEnumerable<(Guid Id, CodeQpv Code, string Nom, string? Commune)> quartiers)
    {
        ArgumentNullException.ThrowIfNull(quartiers);
        Dictionary<Guid, string> noms = [];
        foreach (var homonymes in quartiers.GroupBy(q => (q.Code.Departement, q.Code.Generation, TexteNormalise.De(q.Nom))))
        {
            var parCommune = homonymes.ToLookup(q => q.Commune, StringComparer.Ordinal);
            foreach (var (id, code, nom, commune) in homonymes) noms[id] = Distinguer(nom, commune, code, homonymes.Count(), parCommune[commune].Count());
        }

        return noms;
    }

    private static string Distinguer(string nom, string? commune, CodeQpv code, int homonymes, int dansLaCommune) => (homonymes, commune, dansLaCommune) switch
    {
        (1, _, _) => nom,
        (_, null, _) => $"{nom} ({code})",
        (_, _, 1) => $"{nom}, {commune}",
        _ => $"{nom}, {commune} ({code})",
    };
}

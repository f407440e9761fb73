using Relais.Metier.Commun;

namespace Relais.Application.Socle.Donnees;

/// <summary>The perimeter, as a query: outside it the row does not exist.</summary>
public static class Perimetre
{
    /// <summary>
    /// What <paramref name="acteur"/> may read: his own writings, and inside his territory the levels of his role.
    /// An item outside any quarter belongs to the whole département: a délégué reads there only what he wrote.
    /// </summary>
    public static IQueryable<T> DansLePerimetreDe<T>(this IQueryable<T> source, Acteur acteur)
        where T : class, IDiffuse
    {
        var niveaux = acteur.Niveaux;
        if (niveaux.Count == 0) return source.Where(_ => false);

        var duDepartement = source.Where(x => x.DepartementCode == acteur.DepartementCode);
        if (!acteur.EstLimiteASesQuartiers)
        {
            return duDepartement.Where(x => x.AuteurId == acteur.AgentId || niveaux.Contains(x.Niveau));
        }

        var quartiers = acteur.Quartiers.Select(q => (Guid?)q).ToList();
        return duDepartement.Where(x =>
            x.AuteurId == acteur.AgentId || (quartiers.Contains(x.QuartierId) && niveaux.Contains(x.Niveau)));
    }
}

using System.Collections.Frozen;
using System.Reflection;

namespace Relais.Application.Socle.Travaux;

/// <summary>Jobs, by the name the schedule knows them by: that of their class, without <c>Job</c>.</summary>
public sealed class CatalogueDesTravaux(IEnumerable<Type> travaux)
{
    private const string Suffixe = "Job";

    /// <summary>All jobs of the product.</summary>
    public static CatalogueDesTravaux DuProduit { get; } = new(typeof(ITravail).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(ITravail)) && t is { IsClass: true, IsAbstract: false }));

    public FrozenDictionary<string, Type> ParNom { get; } = travaux.ToFrozenDictionary(t => t.Name[..^Suffixe.Length], StringComparer.Ordinal);

    /// <summary>Its pace.</summary>
    /// <exception cref="InvalidOperationException">The job says none.</exception>
    public static string Cadence(Type travail) => travail.GetCustomAttribute<CadenceAttribute>()?.Expression
        ?? throw new InvalidOperationException($"{travail.Name} ne dit pas sa cadence.");
}

using System.Reflection;

namespace Relais.Architecture.Tests.Regles;

/// <summary>Handlers, queries and jobs: sealed, with one public method.</summary>
internal static class CasDUsage
{
    private static readonly string[] Suffixes = ["Handler", "Requete", "Job"];

    public static IReadOnlyList<string> Verifier(IEnumerable<Type> types) => [.. types
        .Where(t => t is { IsClass: true, IsAbstract: false } && Suffixes.Any(s => t.Name.EndsWith(s, StringComparison.Ordinal)))
        .Where(t => !t.IsSealed || Methodes(t).Count() != 1)
        .Select(t => $"{t.FullName} : {(t.IsSealed ? "" : "n’est pas scellé ; ")}{string.Join(", ", Methodes(t).Select(m => m.Name))}")];

    private static IEnumerable<MethodInfo> Methodes(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName);
}

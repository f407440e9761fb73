using Mono.Cecil;

namespace Relais.Architecture.Tests.Regles;

/// <summary>What BannedSymbols.txt bans is called nowhere, whatever a pragma silenced.</summary>
internal static class SymbolesBannis
{
    /// <summary><c>System.DateTime.Now</c>, <c>System.Net.Http.HttpClient.#ctor</c>…: type and member, without parameters.</summary>
    public static IReadOnlyList<string> Lire(string fichier) => [.. File.ReadLines(fichier)
        .Where(l => l.Length > 2 && l[1] == ':')
        .Select(l => l[2..l.IndexOf(';', StringComparison.Ordinal)].Split('(')[0].Split("``")[0])];

    public static IReadOnlyList<string> Verifier(Assemblage assemblage, IReadOnlyList<string> bannis) => [.. assemblage.Types
        .SelectMany(t => t.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions).Select(i => i.Operand).OfType<MethodReference>().Select(m => (Type: t, Appel: NomDe(m))))
        .Where(v => bannis.Contains(v.Appel, StringComparer.Ordinal))
        .Select(v => $"{v.Type.FullName} appelle {v.Appel}")
        .Distinct(StringComparer.Ordinal)];

    private static string NomDe(MethodReference methode)
    {
        var membre = methode.Name switch
        {
            ".ctor" => "#ctor",
            var nom when nom.StartsWith("get_", StringComparison.Ordinal) => nom["get_".Length..],
            var nom => nom,
        };
        return $"{methode.DeclaringType.GetElementType().FullName}.{membre}";
    }
}

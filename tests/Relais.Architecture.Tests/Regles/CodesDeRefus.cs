using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Relais.Architecture.Tests.Regles;

/// <summary>Refusal codes: written in the record itself, kebab-case ASCII, unique, and listed in docs/domaine/refus.md.</summary>
internal static partial class CodesDeRefus
{
    public static IReadOnlyList<string> Verifier(IEnumerable<Assemblage> assemblages, string documentation)
    {
        var codes = assemblages.SelectMany(a => a.Types).Where(DeriveDeRefus).Select(t => (Type: t.FullName, Code: CodeDe(t))).ToList();
        return
        [
            .. codes.Where(c => c.Code is null || !Grammaire().IsMatch(c.Code)).Select(c => $"{c.Type} : code « {c.Code} » absent ou mal formé"),
            .. codes.Where(c => c.Code is not null).GroupBy(c => c.Code!, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"« {g.Key} » est porté par {string.Join(" et ", g.Select(c => c.Type))}"),
            .. codes.Where(c => c.Code is not null && !documentation.Contains($"`{c.Code}`", StringComparison.Ordinal)).Select(c => $"« {c.Code} » n’est pas dans docs/domaine/refus.md"),
        ];
    }

    private static bool DeriveDeRefus(TypeDefinition type) => type is { IsAbstract: false, BaseType.FullName: "Relais.Metier.Commun.Refus" };

    private static string? CodeDe(TypeDefinition type) => type.Methods
        .Where(m => m.IsConstructor && m.HasBody)
        .Select(m => m.Body.Instructions.FirstOrDefault(i => i.OpCode == OpCodes.Ldstr)?.Operand as string)
        .FirstOrDefault(c => c is not null);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grammaire();
}

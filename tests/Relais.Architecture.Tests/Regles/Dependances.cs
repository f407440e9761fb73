namespace Relais.Architecture.Tests.Regles;

/// <summary>Which assembly may see which.</summary>
internal static class Dependances
{
    // Identity's stores and the key ring are persistence; they bring no HTTP (docs/adr/0002).
    private static readonly string[] PersistanceDAspNet = ["Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.AspNetCore.DataProtection.EntityFrameworkCore"];

    public static IReadOnlyList<string> LeMetierEstPur(Assemblage assemblage) => [.. assemblage.References.Where(r =>
        !r.StartsWith("System", StringComparison.Ordinal) && r is not "NetTopologySuite" and not "netstandard")];

    public static IReadOnlyList<string> LApplicationIgnoreAspNet(Assemblage assemblage) => [.. assemblage.References.Where(r =>
        r.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !PersistanceDAspNet.Contains(r, StringComparer.Ordinal))];

    public static IReadOnlyList<string> LeDsfrIgnoreLesMissions(Assemblage assemblage) =>
        [.. assemblage.References.Where(r => r.StartsWith("Relais.", StringComparison.Ordinal))];

    public static IReadOnlyList<string> LesPagesIgnorentLaBase(Assemblage assemblage) => [.. assemblage.Types
        .Where(t => Assemblage.EspaceDe(t).Contains(".Missions", StringComparison.Ordinal))
        .Where(t => Assemblage.TypesVusPar(t).Any(v => v.FullName == "Relais.Application.Socle.Donnees.DonneesRelais" || v.Namespace.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)))
        .Select(t => t.FullName)];
}

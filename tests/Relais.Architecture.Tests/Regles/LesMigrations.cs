using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Relais.Architecture.Tests.Regles;

/// <summary>The model is the one the last migration knows, and both engines went through the same ones.</summary>
internal static class LesMigrations
{
    /// <param name="donnees">Says the engine, and where its migrations are.</param>
    /// <param name="modele">What the code maps now.</param>
    public static IReadOnlyList<string> Verifier(DbContext donnees, IModel modele) => [.. donnees.GetService<IMigrationsModelDiffer>()
        .GetDifferences(DernierModele(donnees), modele.GetRelationalModel())
        .Select(d => $"{donnees.Database.ProviderName} : {d.GetType().Name} sans migration (make migration NOM=…)")];

    public static IReadOnlyList<string> Differences(IEnumerable<string> sqlite, IEnumerable<string> postgres)
    {
        var (a, b) = (sqlite.ToHashSet(StringComparer.Ordinal), postgres.ToHashSet(StringComparer.Ordinal));
        return [.. a.Except(b).Select(m => $"{m} : absente de PostgreSQL"), .. b.Except(a).Select(m => $"{m} : absente de SQLite")];
    }

    /// <summary>The snapshot beside the migrations of this engine, made comparable.</summary>
    private static IRelationalModel DernierModele(DbContext donnees)
    {
        var projet = donnees.GetService<IDbContextOptions>().Extensions.OfType<RelationalOptionsExtension>().Single().MigrationsAssembly!;
        var cliche = Assembly.Load(projet).GetTypes().Single(t => t.IsAssignableTo(typeof(ModelSnapshot)));
        var modele = ((ModelSnapshot)Activator.CreateInstance(cliche)!).Model;
        if (modele is IMutableModel mutable) modele = mutable.FinalizeModel();
        return donnees.GetService<IModelRuntimeInitializer>().Initialize(modele).GetRelationalModel();
    }
}

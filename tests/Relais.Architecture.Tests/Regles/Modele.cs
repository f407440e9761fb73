using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Relais.Metier.Commun;

namespace Relais.Architecture.Tests.Regles;

/// <summary>The persistence model, walked: what holds on both databases holds for each column.</summary>
internal static class Modele
{
    public static IReadOnlyList<string> Verifier(IModel modele) => [.. modele.GetEntityTypes().Where(e => !e.IsMappedToJson()).SelectMany(Fautes)];

    private static IEnumerable<string> Fautes(IEntityType entite)
    {
        var table = entite.GetTableName();
        if (table is null) yield break;
        if (entite.ClrType.Namespace is not { } espace || !APrefixe(table, espace)) yield return $"{table} : la table ne porte pas le préfixe de sa mission";

        foreach (var propriete in entite.GetProperties())
        {
            var type = Nullable.GetUnderlyingType(propriete.ClrType) ?? propriete.ClrType;
            var colonne = $"{table}.{propriete.GetColumnName()}";
            if (type == typeof(string) && propriete.GetMaxLength() is null) yield return $"{colonne} : texte sans longueur";
            if (type == typeof(decimal) && propriete.GetPrecision() is null) yield return $"{colonne} : décimal sans précision";
            if (type == typeof(DateTimeOffset) && !table.StartsWith("habilitations_compte", StringComparison.Ordinal)) yield return $"{colonne} : DateTimeOffset (SQLite ne sait pas l’ordonner)";
            if (type.IsEnum && propriete.GetValueConverter()?.ProviderClrType != typeof(string)) yield return $"{colonne} : énumération qui n’est pas en texte";
        }

        foreach (var cle in entite.GetForeignKeys().Where(c => !c.IsOwnership))
        {
            if (cle.PrincipalEntityType.ClrType.Namespace != entite.ClrType.Namespace && (cle.DependentToPrincipal is not null || cle.PrincipalToDependent is not null)) yield return $"{table} : navigation d’une mission à l’autre";
            var colonnes = cle.Properties;
            var indexee = entite.GetIndexes().Select(i => i.Properties).Concat(entite.GetKeys().Select(k => k.Properties)).Any(i => i.Take(colonnes.Count).SequenceEqual(colonnes));
            if (!indexee) yield return $"{table} : clé étrangère {string.Join(", ", colonnes.Select(p => p.Name))} sans index";
        }

        if (typeof(IVersionne).IsAssignableFrom(entite.ClrType) && entite.FindProperty(nameof(IVersionne.Version)) is not { IsConcurrencyToken: true })
        {
            yield return $"{table} : la version n’est pas un jeton de concurrence";
        }
    }

    private static bool APrefixe(string table, string espace)
    {
        var prefixe = table.Split('_')[0];
        var morceaux = espace.Split('.');
        var mission = Array.IndexOf(morceaux, "Missions") is var i and >= 0 ? morceaux[i + 1].ToLowerInvariant() : null;
        return mission is null ? prefixe is "socle" or "habilitations" : prefixe == mission;
    }
}

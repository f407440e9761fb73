using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Relais.Metier.Commun;

namespace Relais.Application.Socle.Donnees;

/// <summary>What holds for the whole model, on both databases.</summary>
internal static class Conventions
{
    private const int LongueurParDefaut = 200;
    private const int LongueurDUneEnumeration = 40;

    public static void Preparer(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<string>().HaveMaxLength(LongueurParDefaut);
        conventions.Properties<DateTime>().HaveConversion<ConvertisseurUtc>();
        conventions.Properties<Mois>().HaveConversion<ConvertisseurMois>().HaveMaxLength(7);
        conventions.Properties<CodeQpv>().HaveConversion<ConvertisseurCodeQpv>().HaveMaxLength(8);
        conventions.Properties<decimal>().HavePrecision(18, 2);
        conventions.Properties<Montant>().HaveConversion<ConvertisseurMontant>().HavePrecision(18, 2);
    }

    public static void Appliquer(ModelBuilder builder)
    {
        foreach (var propriete in builder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            var type = Nullable.GetUnderlyingType(propriete.ClrType) ?? propriete.ClrType;
            if (type.IsEnum)
            {
                propriete.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(ConvertisseurEnumeration<>).MakeGenericType(type))!);
                propriete.SetMaxLength(LongueurDUneEnumeration);
            }

            if (propriete.Name == nameof(IVersionne.Version) && typeof(IVersionne).IsAssignableFrom(propriete.DeclaringType.ClrType))
            {
                propriete.IsConcurrencyToken = true;
            }
        }
    }

    /// <summary>Instants are UTC; another kind is a programming error, told at once.</summary>
    private sealed class ConvertisseurUtc() : ValueConverter<DateTime, DateTime>(
        v => v.Kind == DateTimeKind.Utc ? v : RefuserLeFuseau(v),
        v => DateTime.SpecifyKind(v, DateTimeKind.Utc))
    {
        private static DateTime RefuserLeFuseau(DateTime valeur) =>
            throw new InvalidOperationException($"L’instant {valeur:O} n’est pas en temps universel.");
    }

    private sealed class ConvertisseurMois() : ValueConverter<Mois, string>(m => m.ToString(), t => Mois.Parse(t, null));

    private sealed class ConvertisseurCodeQpv() : ValueConverter<CodeQpv, string>(c => c.Texte, t => CodeQpv.Parse(t, null));

    private sealed class ConvertisseurMontant() : ValueConverter<Montant, decimal>(m => m.EnEuros, e => Montant.Euros(e));

    private sealed class ConvertisseurEnumeration<T>() : ValueConverter<T, string>(v => CodeTexte.De(v), t => CodeTexte.Vers<T>(t))
        where T : struct, Enum;
}

using System.Globalization;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>
/// Clé de contrôle du numéro de sécurité sociale : 97 moins le reste de la division par 97 des treize premiers
/// caractères, la Corse comptant 19 pour 2A et 18 pour 2B (décret n° 82-103 du 22 janvier 1982, Insee).
/// </summary>
/// <example><c>CleNir.EstValide("1850583999123" + "03")</c></example>
public static class CleNir
{
    /// <summary>La clé (1 à 97) de treize caractères sans séparateur ; <c>null</c> s’ils ne forment pas un numéro.</summary>
    public static int? Calculer(string treize)
    {
        ArgumentNullException.ThrowIfNull(treize);
        if (treize.Length != 13)
            return null;
        var chiffres = (treize[5], char.ToUpperInvariant(treize[6])) switch
        {
            ('2', 'A') => string.Concat(treize.AsSpan(0, 5), "19", treize.AsSpan(7)),
            ('2', 'B') => string.Concat(treize.AsSpan(0, 5), "18", treize.AsSpan(7)),
            _ => treize,
        };
        return long.TryParse(chiffres, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre) ? (int)(97 - (nombre % 97)) : null;
    }

    /// <summary>Vrai si les quinze caractères, sans séparateur, portent la bonne clé.</summary>
    public static bool EstValide(string quinze)
    {
        ArgumentNullException.ThrowIfNull(quinze);
        return quinze.Length == 15
            && int.TryParse(quinze.AsSpan(13), NumberStyles.None, CultureInfo.InvariantCulture, out var cle)
            && Calculer(quinze[..13]) == cle;
    }
}

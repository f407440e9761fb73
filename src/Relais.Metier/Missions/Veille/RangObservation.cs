using System.Buffers.Binary;

namespace Relais.Metier.Missions.Veille;

/// <summary>
/// La place d’une observation dans les listes : par jour observé, puis par minute de saisie. Un seul nombre, unique,
/// sert de curseur, de tri et de clef à l’index de recherche, qui rend ainsi ses réponses déjà dans l’ordre.
/// </summary>
/// <remarks>63 bits : 16 de jours depuis 2000, 25 de minutes depuis 2020, 22 tirés de l’identifiant.</remarks>
public static class RangObservation
{
    private const int BitsDesMinutes = 25;
    private const int BitsDeLId = 22;
    private static readonly int PremierJour = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly DateTime PremiereMinute = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Premier rang possible d’un jour : tout ce qui a été observé ce jour ou après le suit.</summary>
    public static long DebutDu(DateOnly jour) => (long)(jour.DayNumber - PremierJour) << (BitsDesMinutes + BitsDeLId);

    public static long De(DateOnly observeLe, DateTime saisieA, Guid id)
    {
        Span<byte> octets = stackalloc byte[16];
        id.TryWriteBytes(octets);
        var minutes = (long)(saisieA - PremiereMinute).TotalMinutes & ((1L << BitsDesMinutes) - 1);
        var hasard = BinaryPrimitives.ReadUInt32LittleEndian(octets[12..]) & ((1U << BitsDeLId) - 1);
        return DebutDu(observeLe) | (minutes << BitsDeLId) | hasard;
    }
}

using System.Security.Cryptography;

namespace Relais.Tests.Commun;

/// <summary>The authentication application of a telephone (RFC 6238): a key, a code of six digits.</summary>
public static class ApplicationDAuthentification
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Code(string cle)
    {
        var bits = string.Concat(cle.Where(char.IsLetterOrDigit).Select(c => Convert.ToString(Alphabet.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = bits.Chunk(8).Where(o => o.Length == 8).Select(o => Convert.ToByte(new string(o), 2)).ToArray();
        var pas = BitConverter.GetBytes(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        Array.Reverse(pas);
#pragma warning disable CA5350 // TOTP is defined on SHA-1: it is what authentication applications read.
        var hachage = HMACSHA1.HashData(secret, pas);
#pragma warning restore CA5350
        var position = hachage[^1] & 0xf;
        var nombre = ((hachage[position] & 0x7f) << 24) | (hachage[position + 1] << 16) | (hachage[position + 2] << 8) | hachage[position + 3];
        return (nombre % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}

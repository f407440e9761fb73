using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Un secret porté par une adresse : 256 bits tirés au sort, dont la base ne garde que l’empreinte.</summary>
internal static class JetonSecret
{
    private const int Octets = 32;

    public static string Tirer() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Octets));

    /// <summary>SHA-256, en hexadécimal.</summary>
    public static string Empreinte(string jeton) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(jeton)));
}

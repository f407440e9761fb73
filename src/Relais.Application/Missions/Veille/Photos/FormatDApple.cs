using System.Text;

namespace Relais.Application.Missions.Veille.Photos;

/// <summary>Reconnaît une photo HEIC ou HEIF, le format d’usine des iPhone, que rien ici ne sait lire.</summary>
internal static class FormatDApple
{
    private static readonly string[] Marques = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];

    // ISO 14496-12 : taille, « ftyp », puis la marque principale.
    public static bool Est(byte[] octets) => octets.Length >= 12
        && octets.AsSpan(4, 4).SequenceEqual("ftyp"u8)
        && Marques.Contains(Encoding.ASCII.GetString(octets, 8, 4), StringComparer.Ordinal);
}

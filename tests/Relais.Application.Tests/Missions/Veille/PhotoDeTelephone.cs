using System.Buffers.Binary;
using SkiaSharp;

namespace Relais.Application.Tests.Missions.Veille;

/// <summary>A JPEG as a phone makes it: an EXIF block with an orientation and a GPS position; red in the sensor's top left corner.</summary>
internal static class PhotoDeTelephone
{
    public static byte[] AvecPosition(int largeur, int hauteur, ushort orientation)
    {
        using var bitmap = new SKBitmap(largeur, hauteur);
        bitmap.Erase(SKColors.SteelBlue);
        using (var toile = new SKCanvas(bitmap))
        using (var rouge = new SKPaint { Color = SKColors.Red })
        {
            toile.DrawRect(0, 0, largeur / 4f, hauteur / 4f, rouge);
        }

        var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90).ToArray();
        var exif = Exif(orientation);
        byte[] segment = [0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif];
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }

    private static byte[] Exif(ushort orientation)
    {
        var tiff = new byte[8 + 2 + (2 * 12) + 4 + 2 + (2 * 12) + 4 + 24];
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(8), 2);
        Champ(tiff, 10, 0x0112, 3, 1, orientation);
        Champ(tiff, 22, 0x8825, 4, 1, 38);
        BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(38), 2);
        Champ(tiff, 40, 0x0001, 2, 2, 'N');
        Champ(tiff, 52, 0x0002, 5, 3, 68);
        foreach (var (rang, valeur) in new[] { (0, 46), (1, 1), (2, 48), (3, 1), (4, 44), (5, 1) })
        {
            BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(68 + (rang * 4)), valeur);
        }

        return [.. "Exif\0\0"u8, .. tiff];
    }

    private static void Champ(byte[] tiff, int place, ushort nom, ushort type, int nombre, int valeur)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(place), nom);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(place + 2), type);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(place + 4), nombre);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(place + 8), valeur);
    }
}

using System.Security.Cryptography;
using SkiaSharp;

namespace Relais.Application.Missions.Veille.Photos;

/// <summary>
/// Une photo ramenée à 1 600 pixels, remise à l’endroit et réencodée : seuls les pixels passent, jamais les métadonnées
/// (position GPS, appareil, heure) du fichier reçu.
/// </summary>
internal sealed record PhotoReduite(byte[] Jpeg, int Largeur, int Hauteur, string Empreinte)
{
    private const int CoteAuPlus = 1_600;
    private const long PixelsAuPlus = 120_000_000;
    private const int Qualite = 82;

    /// <summary><c>null</c> quand le fichier n’est pas une image lisible, ou qu’elle est démesurée.</summary>
    public static PhotoReduite? De(byte[] octets)
    {
        using var donnees = SKData.CreateCopy(octets);
        using var codec = SKCodec.Create(donnees);
        if (codec is null || codec.EncodedFormat is not (SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png or SKEncodedImageFormat.Webp)) return null;
        if ((long)codec.Info.Width * codec.Info.Height is 0 or > PixelsAuPlus) return null;

        using var lue = Lire(codec);
        if (lue is null) return null;
        var echelle = Math.Min(1f, (float)CoteAuPlus / Math.Max(lue.Width, lue.Height));
        var (largeur, hauteur) = (Math.Max(1, (int)Math.Round(lue.Width * echelle)), Math.Max(1, (int)Math.Round(lue.Height * echelle)));
        var estCouchee = codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        using var surface = SKSurface.Create(new SKImageInfo(estCouchee ? hauteur : largeur, estCouchee ? largeur : hauteur));
        surface.Canvas.Clear(SKColors.White);
        Orienter(surface.Canvas, codec.EncodedOrigin, largeur, hauteur);
        using var image = SKImage.FromBitmap(lue);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, largeur, hauteur), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var reduite = surface.Snapshot();
        using var jpeg = reduite.Encode(SKEncodedImageFormat.Jpeg, Qualite);
        var sortie = jpeg.ToArray();
        return new(sortie, reduite.Width, reduite.Height, Convert.ToHexStringLower(SHA256.HashData(sortie)));
    }

    // Le JPEG se décode déjà réduit (au huitième près) : une photo de 48 mégapixels ne prend pas 200 Mo de mémoire.
    private static SKBitmap? Lire(SKCodec codec)
    {
        var voulue = Math.Min(1f, (float)CoteAuPlus / Math.Max(codec.Info.Width, codec.Info.Height));
        var taille = codec.GetScaledDimensions(voulue);
        if (Math.Max(taille.Width, taille.Height) < CoteAuPlus && voulue < 1f) taille = codec.Info.Size;
        var bitmap = new SKBitmap(new SKImageInfo(taille.Width, taille.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput) return bitmap;
        bitmap.Dispose();
        return null;
    }

    private static void Orienter(SKCanvas toile, SKEncodedOrigin origine, float largeur, float hauteur) => toile.Concat(origine switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, largeur, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, largeur, 0, -1, hauteur, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, hauteur, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, hauteur, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, hauteur, -1, 0, largeur, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, largeur, 0, 0, 1),
        _ => SKMatrix.Identity,
    });
}

using Relais.Application.Missions.Documents.Contrats;
using SkiaSharp;

namespace Relais.Application.Missions.Documents.Word;

/// <summary>Une carte en PNG, pour les formats qui ne portent pas de SVG.</summary>
internal static class ImageDeCarte
{
    private const int PixelsParUnite = 3;
    private const float RayonDuNumero = 11;

    public static byte[] EnPng(Carte carte)
    {
        using var surface = SKSurface.Create(new SKImageInfo(carte.Largeur * PixelsParUnite, carte.Hauteur * PixelsParUnite));
        var toile = surface.Canvas;
        toile.Clear(SKColors.White);
        toile.Scale(PixelsParUnite);
        foreach (var forme in carte.Formes) Tracer(toile, forme);
        using var fond = new SKPaint { Color = SKColors.White, IsAntialias = true };
        using var cercle = Trait(CouleursDeCarte.Trait, 1.2f);
        using var chiffre = Trait(CouleursDeCarte.Trait, 1.3f);
        foreach (var numero in carte.Numeros)
        {
            var (x, y) = ((float)numero.X, (float)numero.Y);
            toile.DrawCircle(x, y, RayonDuNumero, fond);
            toile.DrawCircle(x, y, RayonDuNumero, cercle);
            ChiffresTraces.Tracer(toile, numero.Numero, x, y, RayonDuNumero, chiffre);
        }

        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Tracer(SKCanvas toile, FormeDeCarte forme)
    {
        using var chemin = SKPath.ParseSvgPathData(forme.Chemin);
        chemin.FillType = SKPathFillType.EvenOdd;
        if (CouleursDeCarte.Fond(forme.Teinte) is var couleur && couleur != "none")
        {
            using var fond = new SKPaint { Color = SKColor.Parse(couleur), IsAntialias = true };
            toile.DrawPath(chemin, fond);
        }

        using var trait = Trait(CouleursDeCarte.Bord(forme.Teinte), (float)CouleursDeCarte.Epaisseur(forme.Teinte));
        if (CouleursDeCarte.EnTirets(forme.Teinte)) trait.PathEffect = SKPathEffect.CreateDash([5, 4], 0);
        toile.DrawPath(chemin, trait);
    }

    private static SKPaint Trait(string couleur, float epaisseur) =>
        new() { Color = SKColor.Parse(couleur), IsStroke = true, StrokeWidth = epaisseur, StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round, IsAntialias = true };
}

using SkiaSharp;

namespace Relais.Application.Missions.Documents.Word;

/// <summary>Les dix chiffres en traits : une image se dessine ainsi sans police, la même sur tout serveur.</summary>
internal static class ChiffresTraces
{
    // Boîte de 6 sur 10, l'origine en haut à gauche.
    private static readonly string[] Traits =
    [
        "M1 0L5 0L6 2L6 8L5 10L1 10L0 8L0 2Z", "M1 2L3 0L3 10M1 10L5 10", "M0 2L1 0L5 0L6 2L6 4L0 10L6 10", "M0 0L6 0L3 4L5 4L6 6L6 8L5 10L1 10L0 8", "M4 10L4 0L0 7L6 7",
        "M6 0L0 0L0 4L5 4L6 6L6 8L5 10L1 10L0 8", "M5 0L1 0L0 2L0 8L1 10L5 10L6 8L6 6L5 4L0 4", "M0 0L6 0L2 10", "M1 0L5 0L6 2L6 3L5 5L1 5L0 3L0 2ZM1 5L5 5L6 7L6 8L5 10L1 10L0 8L0 7Z",
        "M6 6L1 6L0 4L0 2L1 0L5 0L6 2L6 8L5 10L1 10",
    ];

    private const float Pas = 9;

    /// <summary>Trace un nombre centré sur un point.</summary>
    public static void Tracer(SKCanvas toile, int nombre, float x, float y, float hauteur, SKPaint trait)
    {
        var texte = nombre.ToString(System.Globalization.CultureInfo.InvariantCulture);
        toile.Save();
        toile.Translate(x, y);
        toile.Scale(hauteur / 10);
        toile.Translate(-((texte.Length * Pas) - 3) / 2, -5);
        foreach (var chiffre in texte)
        {
            using var chemin = SKPath.ParseSvgPathData(Traits[chiffre - '0']);
            toile.DrawPath(chemin, trait);
            toile.Translate(Pas, 0);
        }

        toile.Restore();
    }
}

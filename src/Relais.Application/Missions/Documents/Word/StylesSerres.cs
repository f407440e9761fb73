using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Relais.Application.Missions.Documents.Word;

/// <summary>Les mêmes styles, resserrés : le corps passe à 9 points, les blancs au tiers, l’interligne à un.</summary>
internal static class StylesSerres
{
    private const double Corps = 0.86;
    private const double Titres = 0.75;
    private const int CorpsDeTexteAuPlus = 22;
    private const double Blancs = 0.34;
    private const int InterligneSimple = 240;
    private const int CorpsAuMoins = 16;

    public static void Appliquer(StyleDefinitionsPart partie)
    {
        var styles = partie.Styles!;
        foreach (var taille in styles.Descendants<FontSize>()) taille.Val = Police(taille.Val);
        foreach (var taille in styles.Descendants<FontSizeComplexScript>()) taille.Val = Police(taille.Val);
        foreach (var blanc in styles.Descendants<SpacingBetweenLines>())
        {
            if (blanc.Before is not null) blanc.Before = Reduire(blanc.Before, Blancs, 0);
            if (blanc.After is not null) blanc.After = Reduire(blanc.After, Blancs, 0);
            if (blanc.Line is not null) blanc.Line = InterligneSimple.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var marge in styles.Descendants<TopMargin>()) marge.Width = Reduire(marge.Width, Blancs, 0);
        foreach (var marge in styles.Descendants<BottomMargin>()) marge.Width = Reduire(marge.Width, Blancs, 0);
        styles.Save();
    }

    private static string Police(StringValue? taille) =>
        Reduire(taille, int.Parse(taille!.Value!, CultureInfo.InvariantCulture) > CorpsDeTexteAuPlus ? Titres : Corps, CorpsAuMoins);

    private static string Reduire(StringValue? mesure, double part, int auMoins) =>
        Math.Max(auMoins, (int)Math.Round(int.Parse(mesure!.Value!, CultureInfo.InvariantCulture) * part)).ToString(CultureInfo.InvariantCulture);
}

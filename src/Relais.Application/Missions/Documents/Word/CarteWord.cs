using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Relais.Application.Missions.Documents.Contrats;
using A = DocumentFormat.OpenXml.Drawing;
using Dw = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Relais.Application.Missions.Documents.Word;

/// <summary>Une carte : sa légende au-dessus, son image décrite, ses teintes en toutes lettres.</summary>
internal static class CarteWord
{
    private const long EmuParCentimetre = 360_000;
    private const double LargeurAuPlus = 17;
    private const double HauteurAuPlus = 8;
    private const double HauteurSerree = 4.2;

    public static IEnumerable<OpenXmlElement> Ecrire(MainDocumentPart principal, Carte carte, uint rang, bool estSerre)
    {
        yield return CorpsWord.Paragraphe("Caption", carte.Legende);
        var partie = principal.AddImagePart(ImagePartType.Png);
        using (var image = new MemoryStream(ImageDeCarte.EnPng(carte))) partie.FeedData(image);
        var echelle = Math.Min(LargeurAuPlus / carte.Largeur, (estSerre ? HauteurSerree : HauteurAuPlus) / carte.Hauteur);
        var (cx, cy) = ((long)(carte.Largeur * echelle * EmuParCentimetre), (long)(carte.Hauteur * echelle * EmuParCentimetre));
        yield return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Normal" }),
            new Run(new Drawing(Image(principal.GetIdOfPart(partie), carte, rang, cx, cy))));
        if (carte.Cles.Count > 0) yield return CorpsWord.Paragraphe("Mention", $"Teintes : {string.Join(" ; ", carte.Cles.Select(c => $"{CouleurEnMots(c.Teinte)}, {c.Texte}"))}.");
    }

    private static Dw.Inline Image(string lien, Carte carte, uint rang, long cx, long cy) => new(
        new Dw.Extent { Cx = cx, Cy = cy },
        new Dw.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new Dw.DocProperties { Id = rang, Name = $"Carte {rang}", Description = Typographie.Francaise(carte.Description) },
        new Dw.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
        new A.Graphic(new A.GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 0, Name = $"carte-{rang}.png" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = lien }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };

    private static string CouleurEnMots(TeinteDeCarte teinte) => teinte switch
    {
        TeinteDeCarte.Note1 => "orange vif",
        TeinteDeCarte.Note2 => "orange clair",
        TeinteDeCarte.Note3 => "sable",
        TeinteDeCarte.Note4 => "bleu clair",
        TeinteDeCarte.Note5 => "bleu",
        TeinteDeCarte.SansNote => "blanc en tirets",
        TeinteDeCarte.Quartier => "violet",
        TeinteDeCarte.Voisin => "gris",
        _ => "blanc",
    };
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Relais.Application.Missions.Documents.Contrats;

namespace Relais.Application.Missions.Documents.Word;

/// <summary>Ce que chaque page répète : le niveau de diffusion en tête, la page et l’émetteur au pied.</summary>
internal static class MarquesDePage
{
    public static SectionProperties Section(MainDocumentPart principal, DocumentAdministratif document)
    {
        var enTete = principal.AddNewPart<HeaderPart>();
        enTete.Header = new Header(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Header" }),
            new Run(new RunProperties(new RunStyle { Val = "Diffusion" }), new Text(Typographie.Francaise($"Diffusion : {document.Diffusion}"))),
            new Run(new TabChar(), new Text(document.EnTete.Reference))));
        var pied = principal.AddNewPart<FooterPart>();
        pied.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
            new Run(new Text(document.EnTete.Emetteur)),
            new Run(new TabChar(), Texte("Page ")), Champ("PAGE"), new Run(Texte(" sur ")), Champ("NUMPAGES")));
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = principal.GetIdOfPart(enTete) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = principal.GetIdOfPart(pied) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = document.EstSerre ? 964 : 1304, Bottom = document.EstSerre ? 794 : 1134, Left = 1134, Right = 1134, Header = document.EstSerre ? 454u : 567u, Footer = document.EstSerre ? 397u : 567u, Gutter = 0 });
    }

    private static Text Texte(string texte) => new(texte) { Space = SpaceProcessingModeValues.Preserve };

    private static SimpleField Champ(string instruction) => new(new Run(new Text("1"))) { Instruction = instruction };
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Documents.Word;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Documents;

internal sealed class FabriqueDeDocuments(LibreOffice libreOffice) : IFabriqueDeDocuments
{
    // Un PDF lisible par tous : balisé, conforme à PDF/UA, signets, titre du document dans la fenêtre (RGAA 4.1, critère 13.3).
    private const string FiltrePdf =
        """
        pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"},"InitialView":{"type":"long","value":"1"}}
        """;

    public string? PourquoiSansConversion => libreOffice.EstDisponible ? null : LibreOffice.Absence;

    public static void Enregistrer(IServiceCollection services)
    {
        services.AddSingleton(s => new ReglagesDocuments { LibreOffice = s.GetService<IConfiguration>()?["Documents:LibreOffice"] ?? "" });
        services.AddSingleton<LibreOffice>();
    }

    public async Task<Resultat<FichierProduit>> ProduireAsync(DocumentAdministratif document, FormatDeDocument format, CancellationToken annulation)
    {
        var docx = DocumentWord.Ecrire(document);
        return format switch
        {
            FormatDeDocument.Docx => new FichierProduit(docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            FormatDeDocument.Odt => await ConvertirAsync(docx, "odt", "application/vnd.oasis.opendocument.text", "odt", annulation),
            _ => await ConvertirAsync(docx, FiltrePdf.Trim(), "application/pdf", "pdf", annulation),
        };
    }

    private async Task<Resultat<FichierProduit>> ConvertirAsync(byte[] docx, string filtre, string typeMime, string extension, CancellationToken annulation)
    {
        var conversion = await libreOffice.ConvertirAsync(docx, filtre, extension, annulation);
        return conversion.EstReussi ? new FichierProduit(conversion.Valeur, typeMime, extension) : Resultat<FichierProduit>.Refuse(conversion.Refus);
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Documents.Word;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Documents;

internal sealed class FabriqueDeDocuments(LibreOffice libreOffice, ReglagesDocuments reglages) : IFabriqueDeDocuments
{
    // Un PDF lisible par tous : balisé, conforme à PDF/UA, signets, titre du document dans la fenêtre (RGAA 4.1, critère 13.3).
    private const string FiltrePdf =
        """
        pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"},"InitialView":{"type":"long","value":"1"}}
        """;

    public IReadOnlyList<string> BlocMarque => reglages.BlocMarque;

    public string? PourquoiSansConversion => libreOffice.EstDisponible ? null : LibreOffice.Absence;

    public static void Enregistrer(IServiceCollection services)
    {
        services.AddSingleton(s => Reglages(s.GetService<IConfiguration>()));
        services.AddSingleton<LibreOffice>();
    }

    private static ReglagesDocuments Reglages(IConfiguration? configuration) => new()
    {
        LibreOffice = configuration?["Documents:LibreOffice"] ?? "",
        BlocMarque = (configuration?["Relais:BlocMarque"] ?? "Préfet").Split('|'),
    };

    public async Task<Resultat<FichierProduit>> ProduireAsync(DocumentAdministratif document, FormatDeDocument format, CancellationToken annulation)
    {
        var docx = DocumentWord.Ecrire(document);
        if (format == FormatDeDocument.Docx) return FichierProduit.De(format, docx);

        var conversion = format == FormatDeDocument.Odt
            ? await libreOffice.ConvertirAsync(docx, "odt", "odt", annulation)
            : await libreOffice.ConvertirAsync(docx, FiltrePdf.Trim(), "pdf", annulation);
        return conversion.EstReussi ? FichierProduit.De(format, conversion.Valeur) : Resultat<FichierProduit>.Refuse(conversion.Refus);
    }
}

using System.Diagnostics;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Relais.Application.Missions.Documents;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Documents.Word;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace Relais.Application.Tests.Missions.Documents;

public sealed class ProduireUnDocument
{
    [Fact]
    public void Le_docx_est_valide_en_francais_et_style()
    {
        using var paquet = WordprocessingDocument.Open(new MemoryStream(DocumentWord.Ecrire(UnDocument.Complet())), isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(paquet, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
        Assert.Equal("Rapport mensuel – mars 2026", paquet.PackageProperties.Title);
        var corps = paquet.MainDocumentPart!.Document!.Body!;
        Assert.Equal(["Heading1", "Heading2", "Heading3", "Heading1"], corps.Elements<Paragraph>().Select(p => p.ParagraphProperties!.ParagraphStyleId!.Val!.Value!).Where(s => s.StartsWith("Heading", StringComparison.Ordinal)));
        Assert.NotNull(corps.Descendants<TableHeader>().Single());
        Assert.Equal("Version n° 1, transmise le 3 avril 2026.", corps.Elements<Paragraph>().Last().InnerText);
        Assert.Contains("Diffusion\u00A0: Équipe", paquet.MainDocumentPart.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.All(corps.Descendants<RunProperties>(), p => Assert.All(p.ChildElements, e => Assert.IsType<RunStyle>(e)));
    }

    [Fact]
    public async Task Le_pdf_est_balise_en_francais_avec_titre_et_signets()
    {
        var fabrique = Fabrique(out var libreOffice);
        using var _ = libreOffice;
        if (fabrique.PourquoiSansConversion is not null) return;

        var fichier = (await fabrique.ProduireAsync(UnDocument.Complet(), FormatDeDocument.Pdf, TestContext.Current.CancellationToken)).Valeur;

        using var pdf = PdfDocument.Open(fichier.Contenu);
        var catalogue = pdf.Structure.Catalog.CatalogDictionary;
        Assert.Equal("Rapport mensuel – mars 2026", pdf.Information.Title);
        Assert.Equal("fr-FR", Lire<StringToken>(pdf, catalogue, "Lang").Data);
        Assert.True(Lire<BooleanToken>(pdf, Lire<DictionaryToken>(pdf, catalogue, "MarkInfo"), "Marked").Data);
        Assert.True(Lire<BooleanToken>(pdf, Lire<DictionaryToken>(pdf, catalogue, "ViewerPreferences"), "DisplayDocTitle").Data);
        // Identification PDF/UA-1 (ISO 14289-1, clause 5) dans les métadonnées XMP.
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        Assert.Contains(xmp.GetXDocument().Descendants(), e => e.Name is { LocalName: "part", NamespaceName: "http://www.aiim.org/pdfua/ns/id/" } && e.Value == "1");
        Assert.True(pdf.TryGetBookmarks(out var signets));
        Assert.Contains("Quartier du Moulin", signets.GetNodes().Select(n => n.Title));
        Assert.Contains("Besoins des habitants", signets.GetNodes().Select(n => n.Title));
    }

    [Fact]
    public async Task L_odt_garde_le_texte_et_la_langue()
    {
        var fabrique = Fabrique(out var libreOffice);
        using var _ = libreOffice;
        if (fabrique.PourquoiSansConversion is not null) return;

        var fichier = (await fabrique.ProduireAsync(UnDocument.Complet(), FormatDeDocument.Odt, TestContext.Current.CancellationToken)).Valeur;

        await using var archive = new ZipArchive(new MemoryStream(fichier.Contenu));
        using var contenu = new StreamReader(await archive.GetEntry("content.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Une permanence est demandée.", await contenu.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var styles = new StreamReader(await archive.GetEntry("styles.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        Assert.Contains("fo:language=\"fr\"", await styles.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sans_libreoffice_le_docx_reste_et_le_pdf_dit_pourquoi_il_manque()
    {
        var reglages = new ReglagesDocuments { LibreOffice = "aucun" };
        using var libreOffice = new LibreOffice(reglages);
        var fabrique = new FabriqueDeDocuments(libreOffice, reglages);

        var docx = await fabrique.ProduireAsync(UnDocument.Complet(), FormatDeDocument.Docx, TestContext.Current.CancellationToken);
        var pdf = await fabrique.ProduireAsync(UnDocument.Complet(), FormatDeDocument.Pdf, TestContext.Current.CancellationToken);

        Assert.NotEmpty(docx.Valeur.Contenu);
        Assert.Contains("LibreOffice", Assert.Single(pdf.Refus).Phrase, StringComparison.Ordinal);
        Assert.Equal(Assert.Single(pdf.Refus).Phrase, fabrique.PourquoiSansConversion);
    }

    [Fact]
    public async Task Une_conversion_trop_longue_est_arretee()
    {
        var reglages = new ReglagesDocuments { LibreOffice = Programme("exec sleep 60"), Delai = TimeSpan.FromMilliseconds(200) };
        using var libreOffice = new LibreOffice(reglages);
        var fabrique = new FabriqueDeDocuments(libreOffice, reglages);

        var pdf = await fabrique.ProduireAsync(UnDocument.Complet(), FormatDeDocument.Pdf, TestContext.Current.CancellationToken);

        Assert.Equal("conversion-trop-longue", Assert.Single(pdf.Refus).Code);
    }

    private static T Lire<T>(PdfDocument pdf, DictionaryToken dictionnaire, string nom)
        where T : class, IToken =>
        (dictionnaire.Data[nom] is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : dictionnaire.Data[nom]) as T
            ?? throw new InvalidOperationException($"« {nom} » n’est pas un {typeof(T).Name}.");

    [Fact]
    public async Task Un_libreoffice_tue_en_route_le_dit_et_le_suivant_repart()
    {
        var reglages = new ReglagesDocuments { LibreOffice = Programme("kill -9 $$") };
        using var libreOffice = new LibreOffice(reglages);
        var fabrique = new FabriqueDeDocuments(libreOffice, reglages);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var pdf = await fabrique.ProduireAsync(UnDocument.Complet(), FormatDeDocument.Pdf, TestContext.Current.CancellationToken);
            Assert.Equal("conversion-echouee", Assert.Single(pdf.Refus).Code);
        }
    }

    [Fact]
    public async Task Libreoffice_reste_ouvert_pour_la_suite_et_les_demandes_simultanees_sortent_toutes()
    {
        var fabrique = Fabrique(out var libreOffice);
        using var _ = libreOffice;
        if (fabrique.PourquoiSansConversion is not null) return;

        await SortirAsync(fabrique);
        Assert.True(libreOffice.ResteOuvert);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SortirAsync(fabrique)));
        Assert.True(libreOffice.ResteOuvert);
    }

    [Fact]
    public async Task Un_libreoffice_ouvert_puis_tue_n_empeche_pas_la_suite()
    {
        var fabrique = Fabrique(out var libreOffice);
        using var _ = libreOffice;
        if (fabrique.PourquoiSansConversion is not null) return;

        await SortirAsync(fabrique);
        await SortirAsync(fabrique);
        using (var tueur = Process.Start("pkill", ["-KILL", "-f", libreOffice.Dossier])) await tueur.WaitForExitAsync(TestContext.Current.CancellationToken);

        await SortirAsync(fabrique);
        Assert.True(libreOffice.ResteOuvert);
    }

    private static async Task SortirAsync(FabriqueDeDocuments fabrique)
    {
        var pdf = await fabrique.ProduireAsync(UnDocument.Complet(), FormatDeDocument.Pdf, TestContext.Current.CancellationToken);
        Assert.Equal("%PDF"u8.ToArray(), pdf.Valeur.Contenu[..4]);
    }

    private static FabriqueDeDocuments Fabrique(out LibreOffice libreOffice) => new(libreOffice = new LibreOffice(new ReglagesDocuments()), new ReglagesDocuments());

    private static string Programme(string commande)
    {
        var chemin = Path.Combine(Path.GetTempPath(), $"relais-soffice-{Guid.NewGuid():n}.sh");
        File.WriteAllText(chemin, $"#!/bin/sh\n{commande}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(chemin, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return chemin;
    }
}

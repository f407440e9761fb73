using System.Reflection;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Relais.Application.Missions.Documents.Contrats;

namespace Relais.Application.Missions.Documents.Word;

/// <summary>Écrit un document administratif en DOCX : le texte d’un côté, les styles de l’autre.</summary>
internal static class DocumentWord
{
    public static byte[] Ecrire(DocumentAdministratif document)
    {
        using var flux = new MemoryStream();
        using (var paquet = WordprocessingDocument.Create(flux, WordprocessingDocumentType.Document))
        {
            paquet.PackageProperties.Title = document.Titre;
            paquet.PackageProperties.Subject = document.SousTitre;
            paquet.PackageProperties.Creator = document.Auteur;
            paquet.PackageProperties.Language = "fr-FR";
            var principal = paquet.AddMainDocumentPart();
            var styles = principal.AddNewPart<StyleDefinitionsPart>();
            Joindre(styles, "styles.xml");
            if (document.EstSerre) StylesSerres.Appliquer(styles);
            Joindre(principal.AddNewPart<NumberingDefinitionsPart>(), "numbering.xml");
            principal.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new UpdateFieldsOnOpen { Val = false }, new ThemeFontLanguages { Val = "fr-FR" });

            var corps = new CorpsWord(principal, document.EstSerre);
            var body = new Body(PapierAEnTete(document));
            foreach (var bloc in document.Corps) body.Append(corps.Bloc(bloc));
            body.Append(CorpsWord.Sources(document.Sources));
            if (document.Certification is { } certification) body.Append(CorpsWord.Paragraphe("Certification", certification));
            body.Append(MarquesDePage.Section(principal, document));
            principal.Document = new Document(body);
        }

        return flux.ToArray();
    }

    private static IEnumerable<OpenXmlElement> PapierAEnTete(DocumentAdministratif document)
    {
        foreach (var ligne in document.EnTete.BlocMarque) yield return CorpsWord.Paragraphe("BlocMarque", ligne);
        yield return CorpsWord.Paragraphe("Devise", "Liberté, Égalité, Fraternité");
        foreach (var ligne in (string[])[document.EnTete.Service, document.EnTete.Reference, document.EnTete.LieuEtDate])
        {
            if (ligne.Length > 0) yield return CorpsWord.Paragraphe("Emetteur", ligne);
        }

        yield return CorpsWord.Paragraphe("Title", document.Titre);
        if (document.SousTitre.Length > 0) yield return CorpsWord.Paragraphe("Subtitle", document.SousTitre);
    }

    private static void Joindre(OpenXmlPart partie, string ressource)
    {
        using var flux = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Relais.Application.Missions.Documents.Word.{ressource}")
            ?? throw new InvalidOperationException($"La ressource « {ressource} » n’est pas dans l’assemblage.");
        partie.FeedData(flux);
    }
}

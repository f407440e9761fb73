namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un fichier prêt à être remis.</summary>
public sealed record FichierProduit(byte[] Contenu, string TypeMime, string Extension)
{
    public static FichierProduit De(FormatDeDocument format, byte[] contenu) => format switch
    {
        FormatDeDocument.Docx => new(contenu, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        FormatDeDocument.Odt => new(contenu, "application/vnd.oasis.opendocument.text", "odt"),
        _ => new(contenu, "application/pdf", "pdf"),
    };
}

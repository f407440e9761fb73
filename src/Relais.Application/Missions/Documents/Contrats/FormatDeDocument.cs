namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Les formats produits. Seul DOCX l’est sans LibreOffice.</summary>
public enum FormatDeDocument
{
    Pdf,
    Odt,
    Docx,
}

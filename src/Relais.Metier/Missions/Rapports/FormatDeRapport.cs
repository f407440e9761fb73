namespace Relais.Metier.Missions.Rapports;

/// <summary>Les formats d’un rapport.</summary>
public enum FormatDeRapport
{
    Pdf,
    Odt,
    Docx,
    Json,
}

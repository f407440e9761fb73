namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Une source appelée par son numéro ; son texte ne dit rien de confidentiel.</summary>
public sealed record NoteDeSource(int Numero, string Texte);

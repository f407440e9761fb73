namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un fichier prêt à être remis.</summary>
public sealed record FichierProduit(byte[] Contenu, string TypeMime, string Extension);

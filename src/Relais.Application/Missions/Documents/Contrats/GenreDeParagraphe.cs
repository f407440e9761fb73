namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Les paragraphes qui ont un style à eux.</summary>
public enum GenreDeParagraphe
{
    Courant,

    /// <summary>Ce qu’il faut retenir, en tête du document.</summary>
    Essentiel,

    /// <summary>Mention discrète : « Rien à signaler. »</summary>
    Mention,

    /// <summary>Annotation d’un lecteur.</summary>
    Annotation,
}

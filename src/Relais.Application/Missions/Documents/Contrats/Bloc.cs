namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un élément du corps d’un document : titre, paragraphe, liste, tableau, chiffres ou carte.</summary>
public abstract record Bloc;

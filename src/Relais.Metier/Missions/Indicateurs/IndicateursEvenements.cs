using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Un fichier d’indicateurs a été importé ; l’objet est son édition.</summary>
public sealed record FichierDIndicateursImporte(Guid ObjetId, string Jeu, int Annee, string Fichier, int Ajoutes, int Modifies, int Corrections) : IEvenement;

/// <summary>Un indicateur a été ajouté au catalogue ; son identité est son code.</summary>
public sealed record IndicateurDecrit(Guid ObjetId, string Code) : IEvenement;

/// <summary>La description d’un indicateur a changé.</summary>
public sealed record IndicateurCorrige(Guid ObjetId, string Code, IReadOnlyList<Modification> Champs) : IEvenement;

/// <summary>Le millésime d’un indicateur a été précisé ; l’objet est l’indicateur.</summary>
public sealed record MillesimePrecise(Guid ObjetId, string Code, IReadOnlyList<Modification> Champs) : IEvenement;

/// <summary>Les colonnes d’un fichier ont été décrites ; l’objet est l’opération.</summary>
public sealed record ColonnesDecrites(Guid ObjetId, string Jeu, int Colonnes) : IEvenement;

/// <summary>Un tableau partagé a été fait.</summary>
public sealed record TableauFait(Guid ObjetId) : IEvenement;

/// <summary>Un tableau partagé a changé.</summary>
public sealed record TableauModifie(Guid ObjetId, IReadOnlyList<Modification> Champs) : IEvenement;

/// <summary>Un tableau a été publié aux partenaires, à une adresse privée, jusqu’à une date.</summary>
public sealed record TableauPublie(Guid ObjetId, DateOnly JusquAu) : IEvenement;

/// <summary>L’adresse d’un tableau publié a été retirée.</summary>
public sealed record PublicationRetiree(Guid ObjetId) : IEvenement;

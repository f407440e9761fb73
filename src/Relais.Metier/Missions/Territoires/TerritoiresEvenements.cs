using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Un fichier de quartiers, de contours ou de correspondances a été importé.</summary>
public sealed record FichierDeTerritoiresImporte(Guid ObjetId, string Jeu, string Fichier, int Ajoutes, int Modifies, int Fermes) : IEvenement;

public sealed record ContratDeVilleConclu(Guid ObjetId, string Code) : IEvenement;

public sealed record ContratDeVilleModifie(Guid ObjetId, IReadOnlyList<Modification> Modifications) : IEvenement;

/// <param name="ObjetId">Contrat.</param>
/// <param name="PocheId">Poche.</param>
/// <param name="Nom">Nom de la poche.</param>
public sealed record PocheReperee(Guid ObjetId, Guid PocheId, string Nom) : IEvenement;

/// <param name="ObjetId">Contrat.</param>
/// <param name="PocheId">Poche.</param>
/// <param name="Nom">Nom de la poche.</param>
/// <param name="Modifications">Ce qui change.</param>
public sealed record PocheModifiee(Guid ObjetId, Guid PocheId, string Nom, IReadOnlyList<Modification> Modifications) : IEvenement;

/// <param name="ObjetId">Contrat.</param>
/// <param name="PocheId">Poche.</param>
/// <param name="Nom">Nom de la poche.</param>
/// <param name="Le">Dernier jour du suivi.</param>
public sealed record SuiviDePocheTermine(Guid ObjetId, Guid PocheId, string Nom, DateOnly Le) : IEvenement;

public sealed record IntercommunaliteNommee(Guid ObjetId, string Siren, string Nom) : IEvenement;

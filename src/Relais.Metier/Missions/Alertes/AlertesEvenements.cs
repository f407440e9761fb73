using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <param name="Prevenus">Personnes prévenues.</param>
/// <param name="Appels">Appels passés avant la note.</param>
public sealed record AlerteTransmise(Guid ObjetId, int Gravite, int Prevenus, int Appels) : IEvenement;

public sealed record AppelNote(Guid ObjetId, string Fonction) : IEvenement;

public sealed record AlerteAccusee(Guid ObjetId) : IEvenement;

public sealed record AlertePriseEnCharge(Guid ObjetId) : IEvenement;

/// <param name="Rang">Rang atteint dans la chaîne.</param>
/// <param name="Fonction">Maillon prévenu ; vide quand la chaîne n’en a aucun à cette heure.</param>
public sealed record AlerteRelancee(Guid ObjetId, int Rang, string Fonction) : IEvenement;

public sealed record SuiviAjoute(Guid ObjetId, Guid SuiviId, NatureDeSuivi Nature) : IEvenement;

public sealed record IssueDite(Guid ObjetId, Guid SuiviId) : IEvenement;

public sealed record AlerteClose(Guid ObjetId, IssueDAlerte Issue) : IEvenement;

public sealed record AlerteRouverte(Guid ObjetId) : IEvenement;

public sealed record ObservationsRattachees(Guid ObjetId, int Nombre) : IEvenement;

/// <summary>L’auteur a gardé un passage signalé par la garde du texte, et dit pourquoi ; le passage n’est pas recopié.</summary>
public sealed record PassageDAlerteConserve(Guid ObjetId, string Categorie, string Motif) : IEvenement;

public sealed record RegleDeDiffusionReglee(Guid ObjetId, string Libelle) : IEvenement;

public sealed record RegleDeDiffusionRetiree(Guid ObjetId, string Libelle) : IEvenement;

public sealed record MaillonRegle(Guid ObjetId, string Fonction) : IEvenement;

public sealed record MaillonRetire(Guid ObjetId, string Fonction) : IEvenement;

public sealed record MobileRegle(Guid ObjetId) : IEvenement;

public sealed record BaremeRegle(Guid ObjetId, string DepartementCode) : IEvenement;

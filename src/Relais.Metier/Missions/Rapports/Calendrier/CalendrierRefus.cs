using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Calendrier;

public sealed record RappelHorsDesBornes(int Maximum) : Refus("rappel-hors-des-bornes", $"Choisissez de 0 à {Maximum} jours ouvrés ; 0 pour n’écrire à personne.");

public sealed record MoisDejaClos(string Mois) : Refus("mois-deja-clos", $"Les rapports {Mois} sont déjà clos. Rechargez la page.");

public sealed record MoisDejaOuvert(string Mois) : Refus("mois-deja-ouvert", $"Les rapports {Mois} ne sont pas clos. Rechargez la page.");

public sealed record MoisEnCours(string Mois) : Refus("mois-en-cours", $"{Mois} n’est pas fini : il se clôt une fois le mois passé.");

public sealed record MotifDeClotureManquant(string Manquants) : Refus("motif-de-cloture-manquant", $"Dites pourquoi vous closez le mois sans le rapport de {Manquants}.");

public sealed record MotifDeReouvertureDuMoisManquant() : Refus("motif-de-reouverture-du-mois-manquant", "Dites pourquoi le mois est rouvert : le motif reste dans l’historique.");

public sealed record MotifTropLong(int Maximum) : Refus("motif-trop-long", $"Ce motif dépasse {Maximum} caractères : gardez l’essentiel.");

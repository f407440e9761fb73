using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Pilotage.Abonnements;

public sealed record SujetDAbonnementInconnu() : Refus("sujet-d-abonnement-inconnu", "Ce tableau ou cette liste ne vous est pas ouvert : repartez de la page à laquelle vous abonner.");

public sealed record AbonnementDejaPris() : Refus("abonnement-deja-pris", "Vous recevez déjà ce tableau ou cette liste : révoquez l’abonnement pour en changer le rythme.");

public sealed record TropDAbonnements(int Maximum) : Refus("trop-d-abonnements", $"Vous avez déjà {Maximum} abonnements : révoquez-en un d’abord.");

public sealed record AbonnementIntrouvable() : Refus("abonnement-introuvable", "Cet abonnement n’existe plus : rechargez la page.");

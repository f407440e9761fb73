namespace Relais.Metier.Missions.Pilotage.Abonnements;

/// <summary>Les mots affichés des abonnements.</summary>
public static class LibellesDesAbonnements
{
    public static string Libelle(this RythmeDAbonnement rythme) => rythme == RythmeDAbonnement.Hebdomadaire ? "Chaque lundi" : "Le 1er de chaque mois";

    public static string Libelle(this SujetDAbonnement sujet) => sujet == SujetDAbonnement.Tableau ? "Tableau de l’observatoire" : "Liste d’observations";
}

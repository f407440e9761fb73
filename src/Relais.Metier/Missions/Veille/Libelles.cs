using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Metier.Missions.Veille;

/// <summary>Les mots affichés pour chaque valeur.</summary>
public static class Libelles
{
    public static string Libelle(this NatureObservation nature) => nature switch
    {
        NatureObservation.Ambiance => "Ambiance",
        NatureObservation.Besoin => "Besoin",
        NatureObservation.Difficulte => "Difficulté",
        NatureObservation.Fait => "Fait",
        NatureObservation.Reussite => "Réussite",
        _ => "Proposition",
    };

    public static string Libelle(this CategorieDeSource source) => source switch
    {
        CategorieDeSource.Constate => "Constaté par moi",
        CategorieDeSource.Habitant => "Habitants",
        CategorieDeSource.Acteur => "Acteur de terrain",
        CategorieDeSource.Institution => "Institution",
        CategorieDeSource.Presse => "Presse",
        _ => "Rumeur",
    };

    public static string Libelle(this Fiabilite fiabilite) => fiabilite switch
    {
        Fiabilite.Averee => "Avérée",
        Fiabilite.Probable => "Probable",
        _ => "Incertaine",
    };

    public static string Libelle(this NiveauDiffusion niveau) => niveau switch
    {
        NiveauDiffusion.Equipe => "Équipe",
        NiveauDiffusion.SousPrefete => "Sous-préfète",
        NiveauDiffusion.PrefetCabinet => "Préfet et cabinet",
        _ => "Services de l’État",
    };

    public static string Libelle(this CategorieDeRisque categorie) => categorie switch
    {
        CategorieDeRisque.Courriel => "Adresse électronique",
        CategorieDeRisque.Telephone => "Téléphone",
        CategorieDeRisque.Nir => "Numéro de sécurité sociale",
        CategorieDeRisque.Iban => "Coordonnées bancaires",
        CategorieDeRisque.Plaque => "Plaque d’immatriculation",
        CategorieDeRisque.Naissance => "Date de naissance",
        CategorieDeRisque.Adresse => "Adresse exacte",
        CategorieDeRisque.Mineur => "Mineur reconnaissable",
        CategorieDeRisque.Nom => "Nom de personne",
        CategorieDeRisque.Sante => "Santé",
        CategorieDeRisque.VieIntime => "Vie intime",
        CategorieDeRisque.Religion => "Religion",
        CategorieDeRisque.Origine => "Origine",
        CategorieDeRisque.Opinions => "Opinions",
        CategorieDeRisque.Infraction => "Infraction",
        _ => "Propos blessant",
    };
}

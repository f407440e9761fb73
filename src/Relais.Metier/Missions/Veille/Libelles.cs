using Relais.Metier.Commun;

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
}

using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

/// <summary>Les codes de la mission, en français.</summary>
public static class Libelles
{
    public static string Libelle(this EtatRapport etat) => etat switch
    {
        EtatRapport.Brouillon => "en cours de rédaction",
        EtatRapport.Transmis => "transmis",
        EtatRapport.Renvoye => "renvoyé à son auteur",
        _ => "visé",
    };

    /// <summary>Le niveau en deux mots, pour un tableau.</summary>
    public static string Court(this NiveauDiffusion niveau) => niveau switch
    {
        NiveauDiffusion.Equipe => "Équipe",
        NiveauDiffusion.SousPrefete => "Sous-préfète",
        NiveauDiffusion.PrefetCabinet => "Préfet et cabinet",
        _ => "Services de l’État",
    };

    public static string Libelle(this NiveauDiffusion niveau) => niveau switch
    {
        NiveauDiffusion.Equipe => "Équipe (délégués du quartier et sous-préfète)",
        NiveauDiffusion.SousPrefete => "Sous-préfète seule",
        NiveauDiffusion.PrefetCabinet => "Sous-préfète, préfet et cabinet",
        _ => "Services de l’État",
    };
}

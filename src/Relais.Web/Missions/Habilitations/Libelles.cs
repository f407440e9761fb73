using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Web.Missions.Habilitations;

/// <summary>Les moyens de connexion et les niveaux, tels qu’un agent les lit.</summary>
public static class Libelles
{
    public static string Libelle(this MoyenDeConnexion moyen) => moyen switch
    {
        MoyenDeConnexion.MotDePasse => "Mot de passe seul",
        MoyenDeConnexion.CodeTemporaire => "Mot de passe et code temporaire",
        MoyenDeConnexion.CodeDeSecours => "Mot de passe et code de secours",
        MoyenDeConnexion.CleDAcces => "Clé d’accès",
        _ => throw new ArgumentOutOfRangeException(nameof(moyen), moyen, null),
    };

    public static string Libelle(this NiveauDiffusion niveau) => niveau switch
    {
        NiveauDiffusion.Equipe => "Équipe : les délégués du quartier et la sous-préfète",
        NiveauDiffusion.SousPrefete => "Sous-préfète seule",
        NiveauDiffusion.PrefetCabinet => "Sous-préfète, préfet et cabinet",
        NiveauDiffusion.ServicesEtat => "Services de l’État",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, null),
    };
}

using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Web.Missions.Alertes;

/// <summary>Comment une alerte se montre.</summary>
internal static class MotsDesAlertes
{
    public static string Instant(this Horloge horloge, DateTime utc)
    {
        var local = horloge.Local(utc);
        var jour = DateOnly.FromDateTime(local);
        var heure = local.ToString("H'\u00A0h\u00A0'mm", Mois.Francais);
        return (horloge.Aujourdhui.DayNumber - jour.DayNumber) switch
        {
            0 => $"aujourd’hui à {heure}",
            1 => $"hier à {heure}",
            _ => $"le {local.ToString(local.Year == horloge.Aujourdhui.Year ? "d MMMM" : "d MMMM yyyy", Mois.Francais)} à {heure}",
        };
    }

    public static string Badge(this EtatAlerte etat) => etat switch
    {
        EtatAlerte.Signalee => "erreur",
        EtatAlerte.Accusee => "attention",
        EtatAlerte.EnTraitement => "info",
        _ => "succes",
    };

    public static string Niveau(this NiveauDiffusion niveau) => niveau switch
    {
        NiveauDiffusion.Equipe => "Équipe : délégués du quartier et sous-préfète",
        NiveauDiffusion.SousPrefete => "Sous-préfète seule",
        NiveauDiffusion.PrefetCabinet => "Sous-préfète, préfet et cabinet",
        _ => "Équipe, préfet, cabinet et services de l’État",
    };
}

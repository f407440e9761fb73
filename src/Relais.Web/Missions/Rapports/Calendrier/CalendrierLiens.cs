using Relais.Metier.Commun;

namespace Relais.Web.Missions.Rapports.Calendrier;

/// <summary>Les adresses du calendrier des rapports.</summary>
public static class CalendrierLiens
{
    public const string Calendrier = "/rapports/calendrier";

    public static string Cloture(Mois mois) => $"/rapports/mois/{mois}";
}

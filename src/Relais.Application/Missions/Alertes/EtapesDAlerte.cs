using System.Globalization;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les étapes d’une alerte dont on est prévenu, telles que la boîte d’envoi les nomme.</summary>
internal static class EtapesDAlerte
{
    public const string Signalement = "signalement";
    public const string Accuse = "accuse";
    public const string PrefixeDeRelance = "relance-";
    public const string PrefixeDeSuivi = "suivi-";
    public const string PrefixeDeFin = "fin-";

    public static string Relance(int rang) => string.Create(CultureInfo.InvariantCulture, $"{PrefixeDeRelance}{rang}");

    public static string Suivi(Guid suiviId) => $"{PrefixeDeSuivi}{suiviId:n}";

    /// <summary>Clôture ou réouverture : l’opération la distingue d’une autre de la même alerte.</summary>
    public static string Fin(Guid operationId) => $"{PrefixeDeFin}{operationId:n}";
}

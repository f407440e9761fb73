using Microsoft.AspNetCore.WebUtilities;
using Relais.Application.Missions.Pilotage.Abonnements;
using Relais.Metier.Missions.Pilotage.Abonnements;
using Relais.Web.Missions.Indicateurs;
using Relais.Web.Missions.Pilotage;
using Relais.Web.Missions.Veille;

namespace Relais.Web.Missions.Partage;

/// <summary>Où mènent les courriels des abonnements.</summary>
public sealed class AdressesDesAbonnements : IAdressesDesAbonnements
{
    public string Abonnements => PilotageLiens.Abonnements;

    public string Du(Guid tableauId) => IndicateursLiens.Tableau(tableauId);

    public string De(FiltreDAbonnement filtre, DateOnly du, DateOnly au) => QueryHelpers.AddQueryString(VeilleLiens.Liste, new Dictionary<string, string?>
    {
        ["quartier"] = filtre.QuartierId?.ToString(),
        ["theme"] = filtre.ThemeCode,
        ["nature"] = filtre.NatureCode,
        ["du"] = $"{du:yyyy-MM-dd}",
        ["au"] = $"{au:yyyy-MM-dd}",
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}

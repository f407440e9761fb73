using System.Globalization;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

/// <summary>Les étapes des courriels d’un agent : la boîte d’envoi n’en prend jamais deux pareilles.</summary>
internal static class EtapesDeRecapitulatif
{
    private const string PrefixeDuRecapitulatif = "recapitulatif-";

    public static string Recapitulatif(DateOnly jour) => string.Create(CultureInfo.InvariantCulture, $"{PrefixeDuRecapitulatif}{jour:yyyy-MM-dd}");

    public static string Nouveau(DateTime a) => string.Create(CultureInfo.InvariantCulture, $"nouveau-{a:yyyy-MM-dd-HHmmss}");

    public static bool EstUnRecapitulatif(string etape) => etape.StartsWith(PrefixeDuRecapitulatif, StringComparison.Ordinal);
}

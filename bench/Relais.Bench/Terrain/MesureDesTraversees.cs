using System.Diagnostics;

namespace Relais.Bench.Terrain;

/// <summary>Five hundred generated crossings of the field (<c>Relais.Parcours.Tests</c>), by lots that are printed as they end.</summary>
internal static class MesureDesTraversees
{
    private const int Nombre = 500;
    private const int Lot = 25;

    public static async Task ExecuterAsync()
    {
        for (var graine = 1; graine <= Nombre; graine += Lot)
        {
            var depart = new ProcessStartInfo("dotnet", ["run", "--project", "tests/Relais.Parcours.Tests", "--", "-noColor", "-noLogo", "-showLiveOutput", "-class", "Relais.Parcours.Tests.Terrain.LesTraversees"]);
            depart.Environment["RELAIS_TEST_TRAVERSEES"] = $"{Lot}";
            depart.Environment["RELAIS_TEST_GRAINE"] = $"{graine}";
            using var essai = Process.Start(depart)!;
            await essai.WaitForExitAsync();
            if (essai.ExitCode != 0) throw new InvalidOperationException($"Une traversée a échoué à partir de la graine {graine}.");
        }
    }
}

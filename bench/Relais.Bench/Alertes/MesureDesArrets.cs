using Relais.Application.Socle.Donnees;
using Relais.Tests.Commun.Epreuves;

namespace Relais.Bench.Alertes;

/// <summary>The promise of delivery, in full: 2,000 alerts while the process is killed 200 times, on both databases.</summary>
internal static class MesureDesArrets
{
    private const int Alertes = 2_000;
    private const int Arrets = 200;
    private const int Relances = 1;

    public static async Task ExecuterAsync()
    {
        foreach (var moteur in Enum.GetValues<MoteurDeBase>())
        {
            Console.WriteLine($"{moteur} : {Alertes} alertes, {Arrets} arrêts…");
            var bilan = await EpreuveDesArrets.PasserAsync(moteur, Alertes, Arrets, Relances, avancement => Console.WriteLine($"  {avancement}"));
            Console.WriteLine($"{moteur} : {bilan}");
            Console.WriteLine(bilan.EstSansPerteNiDouble ? $"{moteur} : rien de perdu, rien en double." : $"{moteur} : ÉCHEC.");
        }
    }
}

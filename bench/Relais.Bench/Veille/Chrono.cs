using System.Diagnostics;

namespace Relais.Bench.Veille;

/// <summary>Median and 95th centile of repeated acts, in milliseconds, after three to warm up.</summary>
internal static class Chrono
{
    public static async Task<(double Mediane, double P95)> MesurerAsync(int fois, Func<Task> acte)
    {
        for (var i = 0; i < 3; i++) await acte();
        var durees = new double[fois];
        for (var i = 0; i < fois; i++)
        {
            var debut = Stopwatch.GetTimestamp();
            await acte();
            durees[i] = Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
        }

        Array.Sort(durees);
        return (durees[fois / 2], durees[fois * 95 / 100]);
    }
}

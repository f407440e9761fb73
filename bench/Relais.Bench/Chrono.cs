using System.Diagnostics;

namespace Relais.Bench;

/// <summary>Repeated acts, in milliseconds, after some to warm up.</summary>
internal static class Chrono
{
    /// <summary>Median and 95th centile, after three to warm up.</summary>
    public static async Task<(double Mediane, double P95)> MesurerAsync(int fois, Func<Task> acte)
    {
        var durees = await RepeterAsync(3, fois, _ => acte());
        return (durees[fois / 2], durees[fois * 95 / 100]);
    }

    /// <returns>Each act's duration, sorted.</returns>
    public static async Task<double[]> RepeterAsync(int chauffe, int fois, Func<int, Task> acte)
    {
        for (var i = 0; i < chauffe; i++) await acte(i);
        var durees = new double[fois];
        for (var i = 0; i < fois; i++)
        {
            var debut = Stopwatch.GetTimestamp();
            await acte(i);
            durees[i] = Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
        }

        Array.Sort(durees);
        return durees;
    }
}

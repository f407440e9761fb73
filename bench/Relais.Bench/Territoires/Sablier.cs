using System.Diagnostics;
using System.Globalization;

namespace Relais.Bench.Territoires;

/// <summary>Time on the wall, and time of processor: the second does not depend on what else the machine does.</summary>
internal sealed class Sablier
{
    private const int OctetsParMo = 1_048_576;

    private readonly Process _processus;
    private readonly Stopwatch _montre = Stopwatch.StartNew();
    private readonly TimeSpan _depart;

    private Sablier(Process processus) => (_processus, _depart) = (processus, processus.TotalProcessorTime);

    /// <param name="processus">Identifier of the process that works.</param>
    public static Sablier Pour(int processus) => new(Process.GetProcessById(processus));

    public Duree Arreter()
    {
        var mur = _montre.Elapsed;
        _processus.Refresh();
        return new(mur, _processus.TotalProcessorTime - _depart, _processus.WorkingSet64 / OctetsParMo);
    }

    /// <param name="Mur">Time on the wall.</param>
    /// <param name="Processeur">Time of processor.</param>
    /// <param name="MemoireMo">Memory of the whole process, in MiB.</param>
    internal sealed record Duree(TimeSpan Mur, TimeSpan Processeur, long MemoireMo)
    {
        public override string ToString() => string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"{Processeur.TotalMilliseconds:N0} ms de processeur ({Mur.TotalMilliseconds:N0} ms à la montre), {MemoireMo} Mo");
    }
}

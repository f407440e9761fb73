using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Relais.Application.Socle.Donnees;

/// <summary>Reads a source on a thread of its own, a few lots ahead of who writes them: a file is read while the database works.</summary>
internal static class LectureEnAvance
{
    private const int LotsDAvance = 8;

    /// <summary>
    /// The source, lot after lot. What the reading throws is thrown here once its lots are given; to stop listening stops it.
    /// Whatever the source touches is its alone until the end.
    /// </summary>
    public static async IAsyncEnumerable<IReadOnlyCollection<T>> EnAvance<T>(this IEnumerable<T> source, int taille, [EnumeratorCancellation] CancellationToken annulation)
    {
        var lots = Channel.CreateBounded<T[]>(new BoundedChannelOptions(LotsDAvance) { SingleReader = true, SingleWriter = true });
        using var arret = CancellationTokenSource.CreateLinkedTokenSource(annulation);
        var lecture = Task.Run(() => LireAsync(source, taille, lots.Writer, arret.Token), CancellationToken.None);
        try
        {
            await foreach (var lot in lots.Reader.ReadAllAsync(annulation)) yield return lot;
        }
        finally
        {
            await arret.CancelAsync();
            await lecture.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await lecture;
    }

    private static async Task LireAsync<T>(IEnumerable<T> source, int taille, ChannelWriter<T[]> lots, CancellationToken annulation)
    {
        try
        {
            foreach (var lot in source.Chunk(taille)) await lots.WriteAsync(lot, annulation);
        }
        finally
        {
            lots.Complete();
        }
    }
}

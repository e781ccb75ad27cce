using System.Collections.Concurrent;
using System.Diagnostics;

namespace Analysis;

/// <summary>
/// Maps a sequence on several cores and gives the results in the sequence's order, each as soon as it and those before it are done.
/// </summary>
internal static class OrderedParallel
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// The results in order. The sequence is read ahead of the consumer by a few items per core, so it may be larger than memory.
    /// </summary>
    /// <param name="items">The sequence.</param>
    /// <param name="map">Gives the result of an item; must not throw.</param>
    /// <param name="limit">
    /// How long one item may take. One that takes longer goes on alone until the program ends, and its result is not used.
    /// </param>
    /// <param name="late">Gives the result of an item that took too long.</param>
    public static IEnumerable<TResult> Map<T, TResult>(IEnumerable<T> items, Func<T, TResult> map, TimeSpan limit, Func<T, TResult> late)
    {
        var stop = new CancellationTokenSource();
        var started = new BlockingCollection<Work<T, TResult>>(Environment.ProcessorCount * 4);
        var reading = Task.Factory
            .StartNew(() => Start(items, map, started, stop.Token), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var work in started.GetConsumingEnumerable())
            {
                yield return work.Wait(limit) ? work.Result : late(work.Item);
            }

            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static void Start<T, TResult>(
        IEnumerable<T> items, Func<T, TResult> map, BlockingCollection<Work<T, TResult>> started, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                started.Add(new Work<T, TResult>(item, map, stop), stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The consumer needs no more.
        }
        finally
        {
            started.CompleteAdding();
        }
    }

    // The time of an item runs from when a core takes it up, not from when it is put in the line.
    private sealed class Work<T, TResult>
    {
        private readonly Task<TResult> task;
        private long taken;

        public Work(T item, Func<T, TResult> map, CancellationToken stop)
        {
            Item = item;
            task = Task.Run(
                () =>
                {
                    Volatile.Write(ref taken, Stopwatch.GetTimestamp());
                    return map(item);
                },
                stop);
        }

        public T Item { get; }

        public TResult Result => task.GetAwaiter().GetResult();

        public bool Wait(TimeSpan limit)
        {
            while (Task.WaitAny([task], Glance) < 0)
            {
                var start = Volatile.Read(ref taken);
                if (start != 0 && Stopwatch.GetElapsedTime(start) > limit)
                {
                    return false;
                }
            }

            return true;
        }
    }
}

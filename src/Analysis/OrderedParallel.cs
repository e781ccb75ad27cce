using System.Collections.Concurrent;

namespace Analysis;

/// <summary>Maps a sequence on several cores and gives the results in the sequence's order, each as soon as it and those before it are done.</summary>
internal static class OrderedParallel
{
    /// <summary>The results in order. The sequence is read ahead of the consumer by a few items per core, so it may be larger than memory.</summary>
    public static IEnumerable<TResult> Map<T, TResult>(IEnumerable<T> items, Func<T, TResult> map)
    {
        var stop = new CancellationTokenSource();
        var started = new BlockingCollection<Task<TResult>>(Environment.ProcessorCount * 4);
        var reading = Task.Factory.StartNew(() => Start(items, map, started, stop.Token), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var result in started.GetConsumingEnumerable())
            {
                yield return result.GetAwaiter().GetResult();
            }

            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static void Start<T, TResult>(IEnumerable<T> items, Func<T, TResult> map, BlockingCollection<Task<TResult>> started, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                started.Add(Task.Run(() => map(item), stop), stop);
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
}

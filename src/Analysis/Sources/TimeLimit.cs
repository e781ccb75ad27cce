namespace Analysis.Sources;

/// <summary>Waits for work no longer than a limit, and gives it room for deep nesting.</summary>
internal static class TimeLimit
{
    // Only what is touched takes memory.
    private const int StackBytes = 256 << 20;

    /// <summary>
    /// The result of the work. Work that does not end in time goes on alone until the program ends: nothing can stop it from outside.
    /// </summary>
    /// <exception cref="LimitException">It took longer than the limit.</exception>
    public static T Run<T>(Func<T> work, TimeSpan limit)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Finish(work, result), StackBytes) { IsBackground = true };
        thread.Start();
        if (!((IAsyncResult)result.Task).AsyncWaitHandle.WaitOne(limit))
        {
            throw new LimitException("seconds");
        }

        return result.Task.GetAwaiter().GetResult();
    }

    private static void Finish<T>(Func<T> work, TaskCompletionSource<T> result)
    {
        try
        {
            result.SetResult(work());
        }
        catch (Exception failure)
        {
            result.SetException(failure);
        }
    }
}

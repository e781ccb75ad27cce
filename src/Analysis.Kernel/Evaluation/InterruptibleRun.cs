using System.Diagnostics;

namespace Analysis.Kernel.Evaluation;

/// <summary>Runs the code of one cell so that it can be stopped wherever it is: in a loop, asleep, waiting, or after an await.</summary>
/// <remarks>
/// Every loop and method of a cell looks up at its <see cref="StopPoint"/>; <see cref="Thread.Interrupt"/> wakes code that sleeps or
/// waits. Both end the code by an exception, so that locks are released and nothing is left half done. Code of libraries
/// that never looks back is left behind on its thread. What follows an await runs on the thread pool in the same way, through the
/// synchronization context. An interrupt that is still pending dies with the thread and never reaches the next cell.
/// Aborting the thread instead (System.Runtime.ControlledExecution) ends the whole process on Linux when it meets a return address
/// that the runtime has hijacked, as inside long queries; that would lose the session's state.
/// </remarks>
internal sealed class InterruptibleRun : SynchronizationContext
{
    /// <summary>How long a stopped cell may take to end before its thread is left behind.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1200);

    // Recursion that goes deeper than this ends with an exception.
    private const int StackSize = 8 << 20;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan WakeInterval = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan WakeLimit = TimeSpan.FromSeconds(30);

    // Work that the cell started beside itself, such as the workers of a parallel loop, sees the stop at its next look, also when it begins
    // only then; what the cell left behind on purpose, such as a timer, may go on later.
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stop = new();
    private readonly HashSet<Thread> _threads = [];
    private readonly Lock _lock = new();
    private int _stopping;

    /// <summary>A run whose code prints and displays to an output.</summary>
    public InterruptibleRun(ICellOutput output) => Output = output;

    /// <summary>Where the cell's output goes.</summary>
    public ICellOutput Output { get; }

    /// <summary>Raised when the cell is stopped; its code looks at it.</summary>
    public StopFlag Flag { get; } = new();

    /// <summary>Cancelled soon after the cell is stopped; whoever decides asks <see cref="IsStopped"/>.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Whether the cell was stopped.</summary>
    public bool IsStopped => Volatile.Read(ref _stopping) == 1;

    /// <summary>Ends code of a cell that was stopped.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public void ThrowIfStopped()
    {
        if (IsStopped)
            throw new OperationCanceledException(Token);
    }

    /// <summary>Stops the run. Returns at once.</summary>
    public void Stop()
    {
        if (Interlocked.Exchange(ref _stopping, 1) == 1)
            return;
        StopPoint.Count(Flag.Raise());
        // Cancelling runs what others registered for it, which may take its time.
        new Thread(() => _stop.Cancel()) { IsBackground = true, Name = "stop" }.Start();
        new Thread(Wake) { IsBackground = true, Name = "wake" }.Start();
    }

    /// <summary>Runs user code, which must catch its own exceptions, to its end or until it was stopped.</summary>
    /// <returns>False when the code was stopped but did not end in time.</returns>
    public bool Run(Action action)
    {
        var thread = new Thread(
            () =>
            {
                SetSynchronizationContext(this);
                CellScope.Enter(this);
                Watched(action);
            },
            StackSize)
        {
            IsBackground = true,
            Name = "cell",
        };
        thread.Start();
        return Ends(thread.Join);
    }

    /// <summary>Waits for work that must not be interrupted on its thread, and heeds the token by itself.</summary>
    /// <returns>As <see cref="Run"/>.</returns>
    public bool Await(Task work) => Ends(time => ((IAsyncResult)work).AsyncWaitHandle.WaitOne(time));

    // What waits returns as soon as it ended; the interval only says how soon a stop is noticed.
    private bool Ends(Func<TimeSpan, bool> waits)
    {
        while (!waits(Interval))
        {
            if (IsStopped && !waits(Patience))
                return false;
        }

        return true;
    }

    /// <summary>Runs what follows an await.</summary>
    public override void Post(SendOrPostCallback d, object? state) =>
        ThreadPool.UnsafeQueueUserWorkItem(
            _ =>
            {
                var before = Current;
                SetSynchronizationContext(this);
                Watched(() => Continue(d, state));
                SetSynchronizationContext(before);
            },
            null);

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    // An exception that nobody awaits, of an async void method, would otherwise end the process.
    private void Continue(SendOrPostCallback d, object? state)
    {
        try
        {
            d(state);
        }
        catch (Exception e)
        {
            if (!IsStopped)
                Output.Write("stderr", $"Unhandled: {e.GetType().FullName}: {Privacy.Scrub(e.Message)}\n");
        }
    }

    private void Watched(Action action)
    {
        var thread = Thread.CurrentThread;
        lock (_lock)
            _threads.Add(thread);
        try
        {
            // A stop that comes after this look finds the thread among those that it interrupts.
            if (IsStopped)
                thread.Interrupt();
            action();
        }
        finally
        {
            Forget(thread);
        }
    }

    // After this no interrupt is sent to the thread, and none is pending on it.
    private void Forget(Thread thread)
    {
        while (true)
        {
            try
            {
                lock (_lock)
                    _threads.Remove(thread);
                if (IsStopped)
                    Thread.Sleep(0);
                return;
            }
            catch (ThreadInterruptedException)
            {
                // Once more, now without the interrupt.
            }
        }
    }

    // Code may catch an interrupt and wait again, and a thread may begin only after the others have ended, so it is repeated.
    private void Wake()
    {
        var watch = Stopwatch.StartNew();
        for (var end = Aftermath; watch.Elapsed < end || Flag.IsRunning; Rest(watch.Elapsed))
        {
            if (watch.Elapsed < WakeLimit && InterruptThreads())
                end = watch.Elapsed + Aftermath;
        }

        StopPoint.Count(Flag.Lower());
    }

    private bool InterruptThreads()
    {
        lock (_lock)
        {
            foreach (var thread in _threads)
                thread.Interrupt();
            return _threads.Count > 0;
        }
    }

    // While the flag is up and a thread is counted, the loops of every other cell look closely, which costs them. A thread that did not
    // stop in time is where it cannot look; from then on the flag is up for moments only, often enough to meet it when it comes back.
    private void Rest(TimeSpan past)
    {
        var briefly = past > Patience && Flag.IsRunning;
        if (briefly)
            StopPoint.Count(Flag.Lower());
        Thread.Sleep(WakeInterval);
        if (briefly)
        {
            StopPoint.Count(Flag.Raise());
            Thread.Sleep(Moment);
        }
    }
}

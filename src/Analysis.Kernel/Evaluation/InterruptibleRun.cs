using System.Runtime;

namespace Analysis.Kernel.Evaluation;

/// <summary>Runs the code of one cell so that it can be stopped wherever it is: in a loop, asleep, waiting, or after an await.</summary>
/// <remarks>
/// The code runs on a thread of its own under <see cref="ControlledExecution"/>, which aborts it; <see cref="Thread.Interrupt"/>
/// wakes it where it waits. What follows an await runs on the thread pool in the same way, through the synchronization context.
/// Whatever of an abort or an interrupt is still pending dies with the thread and can never reach the next cell.
/// </remarks>
internal sealed class InterruptibleRun : SynchronizationContext
{
    /// <summary>How long a stopped cell may take to end before its thread is left behind.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    // Deep recursion ends the process, as it does everywhere in .NET: a large stack makes that rare.
    private const int StackSize = 64 << 20;

    private static readonly TimeSpan PokeInterval = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan PokeLimit = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stop = new();
    private readonly HashSet<Thread> _threads = [];
    private readonly Lock _lock = new();
    private readonly ICellOutput _output;

    /// <summary>A run that reports what goes wrong behind its back to the cell's output.</summary>
    public InterruptibleRun(ICellOutput output) => _output = output;

    /// <summary>Cancelled when the cell is stopped; for work of the kernel on behalf of the cell.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Stops the run. Returns at once.</summary>
    public void Stop()
    {
        if (_stop.IsCancellationRequested)
            return;
        // Aborting waits until the code can be aborted, so neither may be done by the thread that answers the front end.
        new Thread(() => _stop.Cancel()) { IsBackground = true, Name = "stop" }.Start();
        new Thread(Poke) { IsBackground = true, Name = "wake" }.Start();
    }

    /// <summary>Runs user code to its end, or until it was stopped.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    /// <returns>False when the code was stopped but did not end in time: it hangs in code outside .NET or in a finally block.</returns>
    public bool Run(Action action)
    {
        var finished = false;
        var thread = new Thread(
            () =>
            {
                SetSynchronizationContext(this);
                finished = Guarded(action);
            },
            StackSize)
        {
            IsBackground = true,
            Name = "cell",
        };
        thread.Start();
        WaitHandle[] stopped = [Token.WaitHandle];
        // Join returns as soon as the thread ends; the interval only says how soon a stop is noticed.
        while (!thread.Join(100) && !stopped[0].WaitOne(0))
        {
        }

        if (!thread.Join(Patience))
            return false;
        if (!finished)
            throw new OperationCanceledException(Token);
        return true;
    }

    /// <summary>Runs what follows an await.</summary>
    public override void Post(SendOrPostCallback d, object? state) =>
        ThreadPool.UnsafeQueueUserWorkItem(
            _ =>
            {
                var before = Current;
                SetSynchronizationContext(this);
                Guarded(() => Report(d, state));
                SetSynchronizationContext(before);
            },
            null);

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    // An exception that nobody awaits (of an async void method) would end the process.
    private void Report(SendOrPostCallback d, object? state)
    {
        try
        {
            d(state);
        }
        catch (Exception e) when (!_stop.IsCancellationRequested)
        {
            _output.Write("stderr", $"Unhandled: {e.GetType().Name}: {Privacy.Scrub(e.Message)}\n");
        }
    }

    private bool Guarded(Action action)
    {
        if (_stop.IsCancellationRequested)
            return false;
        var thread = Thread.CurrentThread;
        lock (_lock)
            _threads.Add(thread);
        try
        {
            ControlledExecution.Run(action, _stop.Token);
            return true;
        }
        catch (Exception e) when (e is OperationCanceledException or ThreadInterruptedException && _stop.IsCancellationRequested)
        {
            return false;
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
                if (_stop.IsCancellationRequested)
                    Thread.Sleep(0);
                return;
            }
            catch (ThreadInterruptedException)
            {
                // Once more, now without the interrupt.
            }
        }
    }

    // Code may catch an interrupt and wait again, so it is repeated.
    private void Poke()
    {
        for (var poked = TimeSpan.Zero; poked < PokeLimit; poked += PokeInterval)
        {
            lock (_lock)
            {
                if (_threads.Count == 0)
                    return;
                foreach (var thread in _threads)
                    thread.Interrupt();
            }

            Thread.Sleep(PokeInterval);
        }
    }
}

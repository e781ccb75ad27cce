namespace Analysis.Kernel.Evaluation;

/// <summary>
/// Whether the code of one cell is to stop, and how many threads run it. Nothing here waits: it is called where threads change hands.
/// </summary>
internal sealed class StopFlag
{
    private const int Raised = 1;
    private const int OneThread = 2;

    // The lowest bit says whether to stop, the others count threads; both change in one step.
    private int _state;

    /// <summary>Whether the code is to stop.</summary>
    public bool IsRaised => (Volatile.Read(ref _state) & Raised) != 0;

    /// <summary>Whether a thread runs the code.</summary>
    public bool IsRunning => Volatile.Read(ref _state) >= OneThread;

    /// <summary>A thread begins to run the code.</summary>
    /// <returns>By how much the number of threads that are to stop changes; so for every method here.</returns>
    public int Enter() => Interlocked.Add(ref _state, OneThread) & Raised;

    /// <summary>A thread ended to run the code.</summary>
    public int Leave() => -(Interlocked.Add(ref _state, -OneThread) & Raised);

    /// <summary>The code is to stop.</summary>
    public int Raise() => Interlocked.Or(ref _state, Raised) is var before && (before & Raised) == 0 ? before / OneThread : 0;

    /// <summary>What the cell left, such as a timer, may run again.</summary>
    public int Lower() => Interlocked.And(ref _state, ~Raised) is var before && (before & Raised) != 0 ? -(before / OneThread) : 0;
}

using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Analysis.Kernel.Evaluation;

/// <summary>
/// Where running code looks up and sees that it should stop. Calls are put into cells and their libraries; see <see cref="StopPoints"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StopPoint
{
    // How many threads run code of cells that are to stop; while there are any, every look asks whether it is one of
    // them. Until then a look costs one read.
    private static volatile int _raised;

    [ThreadStatic]
    private static StopFlag? _mine;

    /// <summary>Looks up, from a loop.</summary>
    /// <exception cref="OperationCanceledException">The cell that runs this code was stopped.</exception>
    public static void Pass()
    {
        if (_raised > 0)
            ThrowIfStopped();
    }

    /// <summary>Looks up, from the beginning of a method.</summary>
    /// <exception cref="OperationCanceledException">The cell that runs this code was stopped.</exception>
    /// <exception cref="InsufficientExecutionStackException">The recursion is too deep; without this the process would end.</exception>
    public static void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_raised > 0)
            ThrowIfStopped();
    }

    /// <summary>Says that this thread goes from the code of one cell to that of another, or of none.</summary>
    internal static void Move(StopFlag? from, StopFlag? to)
    {
        if (from is not null)
            Count(from.Leave());
        if (to is not null)
            Count(to.Enter());
        _mine = to;
    }

    /// <summary>Adds to the threads that are to stop.</summary>
    internal static void Count(int threads)
    {
        if (threads != 0)
#pragma warning disable CS0420 // Interlocked treats the field as volatile.
            Interlocked.Add(ref _raised, threads);
#pragma warning restore CS0420
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowIfStopped()
    {
        if (_mine is { IsRaised: true })
            CellScope.Run?.ThrowIfStopped();
    }
}

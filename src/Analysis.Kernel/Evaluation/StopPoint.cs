using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Analysis.Kernel.Evaluation;

/// <summary>Where running code looks up and sees that it should stop. Calls are put into cells and their libraries; see <see cref="StopPoints"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StopPoint
{
    // How many runs are to stop; while there are any, every look asks whose it is. Until then a look costs one read.
    private static volatile int _raised;

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

#pragma warning disable CS0420 // Interlocked treats the field as volatile.
    internal static void Raise() => Interlocked.Increment(ref _raised);

    internal static void Lower() => Interlocked.Decrement(ref _raised);
#pragma warning restore CS0420

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowIfStopped() => CellScope.Run?.Token.ThrowIfCancellationRequested();
}

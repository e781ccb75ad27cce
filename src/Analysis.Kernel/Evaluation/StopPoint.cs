using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Analysis.Kernel.Evaluation;

/// <summary>Where running code looks up and sees that it should stop. Calls are put into cells and their libraries; see <see cref="StopPoints"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StopPoint
{
    // Set while some run is to stop; then every look asks whose. Until then a look costs one read.
    private static volatile bool _raised;

    /// <summary>Looks up, from a loop.</summary>
    /// <exception cref="OperationCanceledException">The cell that runs this code was stopped.</exception>
    public static void Pass()
    {
        if (_raised)
            ThrowIfStopped();
    }

    /// <summary>Looks up, from the beginning of a method.</summary>
    /// <exception cref="OperationCanceledException">The cell that runs this code was stopped.</exception>
    /// <exception cref="InsufficientExecutionStackException">The recursion is too deep; without this the process would end.</exception>
    public static void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_raised)
            ThrowIfStopped();
    }

    internal static void Raise() => _raised = true;

    internal static void Lower() => _raised = false;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowIfStopped() => CellScope.Run?.Token.ThrowIfCancellationRequested();
}

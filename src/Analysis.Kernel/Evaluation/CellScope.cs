namespace Analysis.Kernel.Evaluation;

/// <summary>Which cell the running code belongs to; follows the code through awaits, tasks, threads and timers.</summary>
internal static class CellScope
{
    private static readonly AsyncLocal<InterruptibleRun?> Local =
        new(change => StopPoint.Move(change.PreviousValue?.Flag, change.CurrentValue?.Flag));
    private static volatile InterruptibleRun? _latest;

    /// <summary>The run that started the running code; null for code that no cell started.</summary>
    public static InterruptibleRun? Run => Local.Value;

    /// <summary>The output of the cell that started the running code, else of the latest cell; null before the first.</summary>
    public static ICellOutput? Output => (Local.Value ?? _latest)?.Output;

    /// <summary>From here on the running code, and what it starts, belongs to this run.</summary>
    /// <remarks>
    /// What runs for nobody, such as the cell that warms the compiler up beside the first of the user, is not the latest for others.
    /// </remarks>
    public static void Enter(InterruptibleRun run)
    {
        Local.Value = run;
        if (run.Output is not NoOutput)
            _latest = run;
    }
}

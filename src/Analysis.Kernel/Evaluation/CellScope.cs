namespace Analysis.Kernel.Evaluation;

/// <summary>Which cell's output the running code belongs to; follows the code through awaits, tasks, threads and timers.</summary>
internal static class CellScope
{
    private static readonly AsyncLocal<ICellOutput?> Local = new();
    private static volatile ICellOutput? _latest;

    /// <summary>The output of the cell that started the running code, else of the latest cell; null before the first.</summary>
    public static ICellOutput? Output => Local.Value ?? _latest;

    /// <summary>From here on the running code, and what it starts, belongs to this cell.</summary>
    public static void Enter(ICellOutput output)
    {
        Local.Value = output;
        _latest = output;
    }
}

namespace Analysis.Kernel;

/// <summary>The kernel's own version.</summary>
public static class KernelVersion
{
    /// <summary>Three numbers, as in 1.0.0.</summary>
    public static string Text { get; } = typeof(KernelVersion).Assembly.GetName().Version!.ToString(3);
}

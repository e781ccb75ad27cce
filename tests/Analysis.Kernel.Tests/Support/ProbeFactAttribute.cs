namespace Analysis.Kernel.Tests.Support;

/// <summary>A test that needs the kernel probe, which lies beside the checkout and not in it.</summary>
public sealed class ProbeFactAttribute : FactAttribute
{
    public ProbeFactAttribute()
    {
        Skip = File.Exists(Path) ? new PythonFactAttribute("zmq jupyter_client").Skip : "skipped: no kernel_probe.py beside the checkout";
    }

    /// <summary>Where the probe lies.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, "..",
        "shared", "tools", "kernel_probe.py"));
}

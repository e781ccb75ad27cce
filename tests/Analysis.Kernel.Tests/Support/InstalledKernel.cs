using Analysis.Kernel.Installation;

namespace Analysis.Kernel.Tests.Support;

/// <summary>The built kernel, installed for one class of tests in a folder whose path has a blank and letters of three scripts.</summary>
public sealed class InstalledKernel : IDisposable
{
    public InstalledKernel()
    {
        Folder = Path.Combine(Path.GetTempPath(), $"kernel tests é ж 語 {Guid.NewGuid():N}");
        Directory.CreateDirectory(Folder);
        Spec = KernelSpec.Install(Program, null, Path.Combine(JupyterPath, "kernels"), KernelSpec.UsualName);
    }

    /// <summary>Where the build put the kernel's own program.</summary>
    public static string Program { get; } = Path.GetFullPath(Path.Combine(
        Repository.Root, "src", "Analysis.Kernel", "bin", Configuration, "net10.0", "program"));

    public string Folder { get; }

    public KernelSpec Spec { get; }

    public string JupyterPath => Path.Combine(Folder, "jupyter data");

    private static string Configuration =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Debug{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            ? "Debug"
            : "Release";

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

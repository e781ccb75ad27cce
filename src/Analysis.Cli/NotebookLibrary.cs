using Analysis.Kernel.Installation;

namespace Analysis.Cli;

/// <summary>
/// The library with what notebooks need, as it lies beside this program: in a package the program's own
/// folder, in a checkout where it is built.
/// </summary>
internal static class NotebookLibrary
{
    // The build says where, since it put the library there.
    private const string Place = "Analysis.Library";

    /// <summary>The folder; null when this program was built without it.</summary>
    public static string? Folder { get; } =
        AppContext.GetData(Place) is string place && Path.GetFullPath(place, AppContext.BaseDirectory) is var folder
        && Directory.Exists(folder)
            ? folder
            : null;

    /// <summary>Makes the library known to this process and to the kernels that it starts.</summary>
    public static void Offer() => Environment.SetEnvironmentVariable(InstalledLibrary.Variable, Folder);
}

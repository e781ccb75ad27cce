namespace Analysis.Kernel.Installation;

/// <summary>Where the .NET that runs this process lies.</summary>
public static class DotnetHost
{
    /// <summary>The folder that holds the <c>dotnet</c> command and the runtimes.</summary>
    public static string Root { get; } = Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>The <c>dotnet</c> command.</summary>
    public static string Command { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
}

using System.Diagnostics;

namespace Analysis.Cli.Tests.Shipped;

/// <summary>
/// The packages as "dotnet pack" makes them, in a folder that knows nothing of this checkout, and the command installed from there.
/// </summary>
public sealed class Packages : IDisposable
{
    public Packages()
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(CliRun.Command)))!;
        // No server of the build stays behind: it would hold on to what this process reads.
        Run(Repository.Root, "dotnet", "pack", "Analysis.sln", "-c", configuration, "-o", Of("packages"), "-nologo", "-v", "quiet",
            "-nodeReuse:false", "-p:UseSharedCompilation=false");
        Run(Folder, "dotnet", "tool", "install", "Analysis.Cli", "--tool-path", Of("tools"), "--source", Of("packages"), "--prerelease");
    }

    /// <summary>An otherwise empty folder, with packages/ and tools/.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("shipped-").FullName;

    /// <summary>The installed command.</summary>
    public string Command => Of(Path.Combine("tools", OperatingSystem.IsWindows() ? "analysis.exe" : "analysis"));

    /// <summary>The version of a package.</summary>
    public string Version(string package) =>
        Directory.GetFiles(Of("packages"), package + ".*.nupkg")
            .Select(path => Path.GetFileNameWithoutExtension(path)[(package.Length + 1)..])
            .Single(version => char.IsAsciiDigit(version[0]));

    /// <summary>A path in the folder.</summary>
    public string Of(string name) => Path.Combine(Folder, name);

    /// <summary>Runs a program, which must end with exit code 0, and gives what it wrote.</summary>
    public string Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["JUPYTER_DATA_DIR"] = Of("jupyter");
        start.Environment["JUPYTER_RUNTIME_DIR"] = Of("runtime");
        start.Environment["PYTHONWARNINGS"] = "ignore";
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Assert.True(process.ExitCode == 0,
            $"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}\n{output.Result}\n{errors.Result}");
        return output.Result;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

using System.Diagnostics;

namespace Analysis.Kernel.Tests.Support;

/// <summary>A test that needs Debian's Python with Jupyter's own libraries, and perhaps other programs.</summary>
public sealed class PythonFactAttribute : FactAttribute
{
    /// <summary>The Python for which Debian packages Jupyter.</summary>
    public const string Command = "/usr/bin/python3";

    private static readonly Dictionary<string, bool> Known = [];

    /// <param name="modules">The modules that Python must be able to import, separated by blanks.</param>
    /// <param name="programs">The commands that must be installed, separated by blanks.</param>
    public PythonFactAttribute(string modules, string programs = "")
    {
        var missing = modules.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(module => !Imports(module))
            .Concat(programs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(program => !IsInstalled(program)))
            .ToArray();
        if (missing.Length > 0)
            Skip = "skipped: missing " + string.Join(", ", missing);
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static bool Imports(string module)
    {
        lock (Known)
        {
            if (Known.TryGetValue(module, out var known))
                return known;
            return Known[module] = File.Exists(Command) && Start(module);
        }
    }

    private static bool Start(string module)
    {
        using var process = Process.Start(new ProcessStartInfo(Command, ["-c", $"import {module}"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

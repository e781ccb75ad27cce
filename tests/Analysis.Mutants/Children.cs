using System.Diagnostics;

namespace Analysis.Mutants;

/// <summary>Runs this program again, beside the library with the mutants.</summary>
internal static class Children
{
    /// <summary>Its exit code and the processor time it took; each line it writes goes to <paramref name="line"/> at once.</summary>
    public static (int Code, TimeSpan Spent) Run(string folder, IReadOnlyList<string> arguments, Action<string> line)
    {
        var start =
            new ProcessStartInfo("dotnet", [Path.Combine(folder, "Analysis.Mutants.dll"), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var child = Process.Start(start)!;
        var spent = TimeSpan.Zero;
        while (child.StandardOutput.ReadLine() is { } text)
        {
            line(text);
            spent = Spent(child) ?? spent;
        }

        child.WaitForExit();
        return (child.ExitCode, spent);
    }

    private static TimeSpan? Spent(Process child)
    {
        try
        {
            child.Refresh();
            return child.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

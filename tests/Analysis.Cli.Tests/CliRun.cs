using System.Diagnostics;
using System.Text;

namespace Analysis.Cli.Tests;

/// <summary>One run of the built command as a process of its own.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Errors)
{
    /// <summary>
    /// The command where it is built, as users run it: beside the tests stands a copy without what is native to this machine.
    /// </summary>
    public static string Command { get; } = Path.Combine(
        Repository.Root, "src", "Analysis.Cli", "bin",
        Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!,
        "net10.0", "Analysis.Cli.dll");

    /// <summary>Runs the command in a folder, with the lines of standard input, and with an environment variable of its own.</summary>
    public static CliRun Of(string folder, string[] arguments, string input = "", (string Name, string Value)? variable = null) =>
        OfProgram(Command, folder, arguments, input, variable);

    /// <summary>The same of another program.</summary>
    public static CliRun OfProgram(
        string program, string folder, string[] arguments, string input = "", (string Name, string Value)? variable = null)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (variable is { } own)
        {
            start.Environment[own.Name] = own.Value;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading its input.
        }

        process.WaitForExit();
        return new CliRun(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Lines of standard error.</summary>
    public string[] Messages => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

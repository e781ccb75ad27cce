using System.Diagnostics;
using System.Text;

namespace Analysis.Cli.Tests;

/// <summary>One run of the built command as a process of its own.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs the command in a folder, with the lines of standard input, and with an environment variable of its own.</summary>
    public static CliRun Of(string folder, string[] arguments, string input = "", (string Name, string Value)? variable = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Analysis.Cli.dll"), .. arguments])
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

using System.Diagnostics;
using Analysis.Kernel.Installation;

namespace Analysis.Kernel.Evaluation;

/// <summary>Runs the SDK's own command, quietly and to its end.</summary>
internal static class DotnetCommand
{
    /// <summary>Runs it; gives its exit code and all that it printed, or null when there is no such command.</summary>
    /// <exception cref="OperationCanceledException">The cell was stopped; the command is ended.</exception>
    public static (int ExitCode, string Output)? Run(IEnumerable<string> arguments, string folder, CancellationToken stop)
    {
        var start = new ProcessStartInfo(DotnetHost.Command)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A build node that stays would outlive the kernel.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        using (process)
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(stop);
            var errors = process.StandardError.ReadToEndAsync(stop);
            try
            {
                process.WaitForExitAsync(stop).GetAwaiter().GetResult();
                return (process.ExitCode, output.Result + errors.Result);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
    }
}

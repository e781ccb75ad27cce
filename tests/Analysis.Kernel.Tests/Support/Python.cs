using System.Diagnostics;

namespace Analysis.Kernel.Tests.Support;

/// <summary>Runs scripts with the Python for which Debian packages Jupyter.</summary>
public static class Python
{
    public const string Command = PythonFactAttribute.Command;

    /// <summary>Runs a script that lies beside the tests; fails the test when it does not end with exit code 0 in time.</summary>
    /// <returns>What the script printed.</returns>
    public static string Run(InstalledKernel kernel, string script, params string[] arguments) => Run(Command, kernel, script, arguments);

    /// <summary>The same with another program that runs scripts.</summary>
    public static string Run(string command, InstalledKernel kernel, string script, string[] arguments)
    {
        var path = Path.IsPathRooted(script) ? script : Path.Combine(AppContext.BaseDirectory, "FrontEnds", script);
        var start = new ProcessStartInfo(command, [path, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = kernel.Folder,
        };
        start.Environment["JUPYTER_PATH"] = kernel.JupyterPath;
        start.Environment["JUPYTER_RUNTIME_DIR"] = Path.Combine(kernel.Folder, "runtime");
        start.Environment["JUPYTER_CONFIG_DIR"] = Path.Combine(kernel.Folder, "config");
        start.Environment["PYTHONWARNINGS"] = "ignore";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(300)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{Path.GetFileName(script)} did not end.\n{output.Result}\n{errors.Result}");
        }

        Assert.True(process.ExitCode == 0, $"{Path.GetFileName(script)}: exit code {process.ExitCode}\n{output.Result}\n{errors.Result}");
        return output.Result + errors.Result;
    }
}

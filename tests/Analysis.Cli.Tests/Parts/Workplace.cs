using System.Diagnostics;

namespace Analysis.Cli.Tests.Parts;

/// <summary>
/// A folder in which the command lines of src/README.md run as they stand there: with documents in seeds/, a folder
/// parts/, and the command under its name.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private const int Documents = 60;

    private readonly TemporaryFolder _folder = new();

    public Workplace()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
        {
            _folder.With($"seeds/{Path.GetFileName(path)}", File.ReadAllBytes(path));
        }

        // Every third has the text of an earlier one, which falls into another part when its bytes differ.
        for (var at = 0; at < Documents; at++)
        {
            var text = $"LIMA, {1 + (at / 3)} May 2020\n\nPolice arrested {40 + (at - (at % 3 / 2))} people in Lima, the Ministry of Justice said.";
            _folder.With($"seeds/report-{at:00}.txt", text + new string('\n', at % 3));
        }

        _folder.With("bin/analysis", $"#!/bin/sh\nexec dotnet '{CliRun.Command}' \"$@\"\n").With("parts/.keep", "");
        Run("chmod", "+x", "bin/analysis");
    }

    public string Folder => _folder.Path;

    /// <summary>The lines of the script that src/README.md shows and that hold a word.</summary>
    public static string Script(string word)
    {
        var fences = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md")).ReplaceLineEndings("\n").Split("```");
        var fence = fences.Where((_, index) => index % 2 == 1).Single(fence => fence.Contains(word, StringComparison.Ordinal));
        return fence[(fence.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>Runs a program here, which must end with exit code 0, and gives what it wrote.</summary>
    public string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(Begin(program, arguments))!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Assert.True(process.ExitCode == 0,
            $"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}\n{output.Result}\n{errors.Result}");
        return output.Result;
    }

    /// <summary>How a program is started here.</summary>
    public ProcessStartInfo Begin(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true
        };
        start.Environment["PATH"] = $"{Path.Combine(Folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin";
        start.Environment["SLURM_CONF"] = Path.Combine(Folder, "slurm.conf");
        return start;
    }

    /// <summary>What one run writes.</summary>
    public string OneRun() => _folder.Run("extract", "seeds").Output;

    public void Dispose() => _folder.Dispose();
}

using System.Diagnostics;
using System.Text.RegularExpressions;
using Analysis.Cli.Tests.Parts;

namespace Analysis.Cli.Tests;

/// <summary>
/// What src/an-hour.md shows is what happens: its commands are run one after the other, and each line that it shows must come.
/// </summary>
public sealed partial class HourTests
{
    [ProgramFact("bash")]
    public void Every_command_of_the_hour_gives_what_the_page_shows()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
        {
            folder.With("seeds/" + Path.GetFileName(path), File.ReadAllBytes(path));
        }

        var steps = Step().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "an-hour.md")).ReplaceLineEndings("\n"));
        Assert.True(steps.Count >= 8);
        foreach (Match step in steps)
        {
            var seen = Run(folder.Path, step.Groups["typed"].Value);
            var rest = new Queue<string>(seen.Split('\n').Select(line => line.TrimEnd()));
            foreach (var line in step.Groups["shown"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var pattern = "^\\s*" + string.Join(".*",
                    line.Trim().Split('…').Select(part => Regex.Replace(Regex.Escape(part.Trim()), @"(\\ )+", @"\s+"))) + ".*$";
                while (rest.Count > 0 && !Regex.IsMatch(rest.Peek(), pattern))
                {
                    rest.Dequeue();
                }

                Assert.True(rest.Count > 0, $"The page shows, and it did not come, or not at its place:\n{line}\n\nThis came of\n{step.Groups["typed"].Value}\n{seen}");
            }
        }
    }

    // Messages first: they are written to another stream.
    private static string Run(string folder, string typed)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"analysis() {{ dotnet '{CliRun.Command}' \"$@\"; }}\nset -e\n{typed}"])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true
        };
        using var bash = Process.Start(start)!;
        var (output, errors) = (bash.StandardOutput.ReadToEndAsync(), bash.StandardError.ReadToEndAsync());
        bash.WaitForExit();
        Assert.True(bash.ExitCode == 0, $"{typed}\n{output.Result}\n{errors.Result}");
        return errors.Result + output.Result;
    }

    [GeneratedRegex("```bash\n(?<typed>.*?)```\n\n```text\n(?<shown>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Step();
}

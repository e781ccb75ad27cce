using System.Diagnostics;

namespace Analysis.Cli.Tests;

/// <summary>Runs that are ended from outside while they work.</summary>
public sealed class KillTests
{
    // ANALYSIS_KILLS=200 does it longer, by hand.
    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("ANALYSIS_KILLS"), out var number) ? number : 5;

    [Fact]
    public void After_a_kill_the_old_set_or_the_new_is_whole_and_the_next_run_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        _ = (Set(folder, "one", 20), Set(folder, "two", 30));
        // Each with the other behind it: what is new since last time belongs to the set.
        var sets = new[] { Set(folder, "one", 20), Set(folder, "two", 30) };
        var random = new Random(7);
        var usual = Stopwatch.StartNew();
        Run(folder, "one").WaitForExit();
        usual.Stop();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var run = Run(folder, kill % 2 == 0 ? "two" : "one");
            // Most of them fall into the time in which files are written, at the end.
            Thread.Sleep(usual.Elapsed * (0.5 + (random.NextDouble() * 0.5)));
            run.Kill();
            run.WaitForExit();
            Assert.Contains(Content(folder), sets);
        }

        // Nor is the cache ever half of one: it is told when it is.
        var last = folder.Run("--only", "tables", "--corpus", "two", "--out", "out");
        Assert.Equal((0, sets[1]), (last.ExitCode, Content(folder)));
        Assert.DoesNotContain("AN022", last.Errors.Replace("AN0223", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((0, ""), (CliRun.Of(folder.Path, ["changes", "--corpus", "two"]) is var told ? told.ExitCode : 1, told.Errors));
        Assert.Equal(["one", "out", "out.cache", "two"],
            Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void After_a_kill_while_decisions_are_written_each_line_is_whole_and_none_that_stood_is_lost()
    {
        using var folder = new TemporaryFolder();
        Undated(folder, 40);
        var review = Path.Combine(folder.Path, "one", "review.csv");
        var usual = Stopwatch.StartNew();
        Decide(folder).WaitForExit();
        usual.Stop();
        var whole = File.ReadAllLines(review).Length;
        File.Delete(review);
        var random = new Random(7);
        var (cut, before) = (0, "");
        for (var kill = 0; kill < Kills; kill++)
        {
            using var run = Decide(folder);
            // It has begun to write, and is somewhere in between.
            while (!run.HasExited && (File.Exists(review) ? File.ReadAllText(review) : "") == before)
            {
                Thread.Sleep(1);
            }

            Thread.Sleep(usual.Elapsed * random.NextDouble() * 0.1);
            run.Kill();
            run.WaitForExit();
            var now = File.ReadAllText(review);
            Assert.StartsWith(before, now, StringComparison.Ordinal);
            Assert.EndsWith("\n", now, StringComparison.Ordinal);
            Assert.All(now.TrimEnd('\n').Split('\n').Skip(1), line => Assert.Matches(
                @"^[dfs][0-9a-z]{15},(figures|dates|statements),accept,,,A\. Name,20[0-9-]{8}T[0-9:]{8}Z,,[^\n]+,\d+\.txt$", line));
            cut += now.Split('\n').Length - 1 < whole ? 1 : 0;
            before = now;
            if (now.Split('\n').Length - 1 >= whole)
            {
                File.Delete(review);
                before = "";
            }
        }

        Assert.True(cut > 0, "No run was ended in the middle.");
        var list = folder.Run("review", "one", "--list");
        Assert.Equal((0, ""), (list.ExitCode, list.Errors));
        Assert.Equal(40, Directory.GetFiles(Path.Combine(folder.Path, "one"), "*.txt").Length);
    }

    [Fact]
    public void After_a_kill_while_the_cache_is_written_the_next_run_reads_what_it_would_without_one()
    {
        using var folder = new TemporaryFolder();
        Many(folder, "one", 60);
        folder.Run("--only", "tables", "--corpus", "one", "--out", "plain", "--no-cache");
        var right = Content(folder, "plain");
        var cache = Path.Combine(folder.Path, "out.cache");
        var random = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            if (kill % 2 == 0 && Directory.Exists(cache))
            {
                Directory.Delete(cache, recursive: true);
            }

            // Another alias each time: every entry is written anew.
            folder.With("one/aliases.csv", $"name,actor,kind\nNobody {kill},Somebody,person\n");
            using var run = Run(folder, "one");
            while (!run.HasExited && !File.Exists(Path.Combine(cache, "extractions.new"))
                && !Directory.Exists(Path.Combine(folder.Path, "out")))
            {
                Thread.Sleep(1);
            }

            Thread.Sleep(random.Next(20));
            run.Kill();
            run.WaitForExit();
            if (Directory.Exists(Path.Combine(folder.Path, "out")))
            {
                Directory.Delete(Path.Combine(folder.Path, "out"), recursive: true);
            }
        }

        File.Delete(Path.Combine(folder.Path, "one", "aliases.csv"));
        var last = folder.Run("--only", "tables", "--corpus", "one", "--out", "out");
        Assert.Equal(0, last.ExitCode);
        Assert.DoesNotContain("AN022", last.Errors.Replace("AN0223", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(right, Content(folder));
        Assert.Equal([".gitignore", "CACHEDIR.TAG", "extractions"],
            Directory.GetFiles(cache).Select(Path.GetFileName).Where(name => name != "lock").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public void After_a_signal_nothing_is_left_beside_the_folder(string signal)
    {
        using var folder = new TemporaryFolder();
        var old = Set(folder, "one", 20);
        Many(folder, "two", 400);
        using var run = Run(folder, "two");
        while (!run.HasExited && Directory.GetDirectories(folder.Path, ".out*").Length == 0)
        {
            Thread.Sleep(1);
        }

        Process.Start("kill", ["-" + signal, run.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        run.WaitForExit();
        Assert.Equal(["one", "out", "out.cache", "two"],
            Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(run.ExitCode == 0 || Content(folder) == old, "The run was ended and its tables stand there.");
    }

    [Fact]
    public void Of_two_runs_into_one_folder_one_is_refused_or_both_are_done_one_after_the_other()
    {
        using var folder = new TemporaryFolder();
        Many(folder, "one", 200);
        Many(folder, "two", 200);
        using var first = Run(folder, "one");
        using var second = Run(folder, "two");
        first.WaitForExit();
        second.WaitForExit();
        var codes = new[] { first.ExitCode, second.ExitCode };
        Assert.Contains(0, codes);
        Assert.All(codes, code => Assert.InRange(code, 0, 1));
        var claims = File.ReadAllText(Path.Combine(folder.Path, "out", "statements.csv"));
        Assert.NotEqual(claims.Contains("ministry of one", StringComparison.Ordinal),
            claims.Contains("ministry of two", StringComparison.Ordinal));
        Assert.Equal(["one", "out", "out.cache", "two"],
            Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static string Set(TemporaryFolder folder, string name, int number)
    {
        folder.With($"{name}/a.txt", $"Police arrested {number} people on 1 May 2020.");
        Run(folder, name).WaitForExit();
        return Content(folder);
    }

    private static void Many(TemporaryFolder folder, string name, int documents)
    {
        for (var at = 0; at < documents; at++)
        {
            folder.With($"{name}/{at}.txt",
                $"Police arrested {at + 2} people in Lima on 1 May 2020. The ministry of {name} said on Monday that {at + 5} were hurt.");
        }
    }

    private static void Undated(TemporaryFolder folder, int documents)
    {
        for (var at = 0; at < documents; at++)
        {
            folder.With($"one/{at}.txt", $"On Thursday {at + 5} people were arrested in Tartu.");
        }
    }

    private static Process Decide(TemporaryFolder folder)
    {
        var run = Process.Start(new ProcessStartInfo("dotnet", [CliRun.Command, "review", "one", "--by", "A. Name"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        run.OutputDataReceived += (_, _) => { };
        run.BeginOutputReadLine();
        run.StandardInput.Write(string.Concat(Enumerable.Repeat("a\n", 200)));
        run.StandardInput.Close();
        return run;
    }

    private static Process Run(TemporaryFolder folder, string corpus) =>
        Process.Start(new ProcessStartInfo("dotnet", [CliRun.Command, "--only", "tables", "--corpus", corpus, "--out", "out"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = false,
        })!;

    // All that a set says, file by file: half of one and half of another would be neither.
    private static string Content(TemporaryFolder folder, string name = "out") =>
        string.Join('\n', Directory.GetFiles(Path.Combine(folder.Path, name))
            .Where(path => Path.GetExtension(path) != ".xlsx").Order(StringComparer.Ordinal).Select(path =>
                Path.GetFileName(path) + ":" + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))));
}

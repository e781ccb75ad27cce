using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Analysis.Cli.Tests;

/// <summary>The kernel, while it is installed or runs a notebook, is ended from outside.</summary>
public sealed class KernelKillTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // ANALYSIS_KILLS=30 does it longer, by hand.
    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("ANALYSIS_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 4;

    [Fact]
    public void Whenever_an_installation_is_ended_a_kernel_works_and_the_next_leaves_nothing_of_it()
    {
        using var folder = new TemporaryFolder();
        folder.With("tmp/.keep", "");
        var usual = Stopwatch.StartNew();
        Assert.Equal(0, folder.Run("kernel", "install", "--prefix", folder.Path, "--name", "tested").ExitCode);
        usual.Stop();
        var random = new Random(5);
        var ended = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using (var install = Start(folder, "kernel", "install", "--prefix", folder.Path, "--name", "tested"))
            {
                Thread.Sleep(usual.Elapsed * (0.2 + (random.NextDouble() * 0.8)));
                ended += install.HasExited ? 0 : 1;
                install.Kill();
                install.WaitForExit();
            }

            var check = CliRun.Of(folder.Path, ["kernel", "check", "tested"],
                variable: ("JUPYTER_PATH", Path.Combine(folder.Path, "share", "jupyter")));
            Assert.True(check.ExitCode == 0 && check.Output.Contains("The kernel works.", StringComparison.Ordinal),
                $"kill {kill + 1}: {check.Output}{check.Errors}");
        }

        Assert.InRange(ended, 1, Kills);
        Assert.Equal(0, folder.Run("kernel", "install", "--prefix", folder.Path, "--name", "tested").ExitCode);
        var spec = Path.Combine(folder.Path, "share", "jupyter", "kernels", "tested");
        Assert.Equal(Path.Combine(spec, "kernel.json"), Assert.Single(Directory.GetFiles(spec)));
        Assert.StartsWith(Assert.Single(Directory.GetDirectories(spec)),
            (string)JsonNode.Parse(File.ReadAllText(Path.Combine(spec, "kernel.json")))!["env"]!["ANALYSIS_LIBRARY"]!,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_run_that_is_ended_leaves_no_file_with_a_key_and_no_kernel(string signal)
    {
        using var folder = new TemporaryFolder();
        folder.With("tmp/.keep", "").With("a.ipynb", """
            {"cells":[{"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":"System.IO.File.WriteAllText(\"began\", System.Environment.ProcessId.ToString()); System.Threading.Thread.Sleep(600000);"}],"metadata":{},"nbformat":4,"nbformat_minor":4}
            """);
        using var run = Start(folder, "run", "a.ipynb");
        var began = Path.Combine(folder.Path, "began");
        Assert.True(Comes(() => File.Exists(began) && File.ReadAllText(began).Length > 0), "The cell did not begin.");
        Assert.Contains(Directory.GetFiles(Path.Combine(folder.Path, "tmp")), path => path.EndsWith(".json", StringComparison.Ordinal));
        Process.Start("kill", ["-" + signal, run.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        Assert.True(run.WaitForExit(Patience), "The run goes on.");
        Assert.NotEqual(0, run.ExitCode);
        Assert.True(Comes(() => !Directory.Exists("/proc/" + File.ReadAllText(began))), "The kernel goes on.");
        Assert.True(Comes(() => Left(folder).Count == 0), string.Join(' ', Left(folder)));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_kernel_that_asks_for_a_culture_leaves_no_file_of_it(string signal)
    {
        using var folder = new TemporaryFolder();
        folder.With("tmp/.keep", "").With("a.ipynb", MadeNotebook.Of("C#", """
            foreach (var land in "AT BE BR CA CH DE DK ES FI FR GB IE IN IT LU MX NL NO PL PT SE US".Split(' '))
                foreach (var words in new[] { "en", "de", "fr" })
                    _ = new System.Globalization.CultureInfo($"{words}-{land}").NumberFormat;
            """));
        EndsClean(folder, signal, "analysis-kernel-cultures-", "run", "a.ipynb");
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_pack_that_is_ended_leaves_nothing_of_it(string signal)
    {
        using var folder = new TemporaryFolder();
        folder.With("tmp/.keep", "").With("seeds/a.txt", "Police arrested 20 people on 3 May 2021, the ministry said.");
        EndsClean(folder, signal, "analysis-", "bundle", "a.zip");
        Assert.False(File.Exists(Path.Combine(folder.Path, "a.zip")));
    }

    // Ended when a file or folder of this kind is there, a command leaves nothing.
    private static void EndsClean(TemporaryFolder folder, string signal, string begins, params string[] arguments)
    {
        using var run = Start(folder, arguments);
        Assert.True(Comes(() => Left(folder).Exists(name => name.StartsWith(begins, StringComparison.Ordinal))), "It did not begin.");
        Process.Start("kill", ["-" + signal, run.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        Assert.True(run.WaitForExit(Patience), "The run goes on.");
        Assert.NotEqual(0, run.ExitCode);
        Assert.True(Comes(() => Left(folder).Count == 0), string.Join(' ', Left(folder)));
    }

    // What .NET itself keeps there for each process goes with the process.
    private static List<string> Left(TemporaryFolder folder) =>
        [.. Directory.GetFileSystemEntries(Path.Combine(folder.Path, "tmp")).Select(path => Path.GetFileName(path))
            .Where(name => name != ".keep" && name != ".dotnet")];

    private static bool Comes(Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed > Patience)
            {
                return false;
            }

            Thread.Sleep(5);
        }

        return true;
    }

    private static Process Start(TemporaryFolder folder, params string[] arguments)
    {
        // A job in the background of a script is started with SIGINT ignored, and so is what it starts.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", CliRun.Command, .. arguments])
        {
            WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true
        };
        start.Environment["TMPDIR"] = Path.Combine(folder.Path, "tmp");
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Analysis.Cli.Tests.Trust;

/// <summary>
/// What must never happen, 11: network use, telemetry or a CDN without consent; a user name, a path of the machine or an address
/// in a saved notebook or exported file.
/// </summary>
public sealed partial class NothingOfTheMachineLeaves
{
    private const string Text =
        "LIMA, 4 March 2021\n\nPolice arrested 40 people on 31 June, the union said. See <img src=\"http://tracker.example/x.png\">.";

    [Theory]
    [InlineData("--only", "tables", "--format", "csv,jsonl,xlsx,parquet,sqlite")]
    [InlineData("--only", "tables,charts", "--plain-csv")]
    public void Files_of_the_main_job_name_no_path(params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", Text).With("c/bad.txt", [0xC3, 0x28, 0xFF]).With("c/b.zip", "no archive")
            .With("c/sources.csv", "file\nnone.txt\n").With("c/review.csv", "id\nx\n").With("c/lexicon/kinds.tsv", "x\n");
        var run = folder.Run(["--corpus", Path.Combine(folder.Path, "c"), "--out", Path.Combine(folder.Path, "out"), .. options]);
        AssertSilent(folder, run.ExitCode is 0 or 1, "out");
    }

    [Fact]
    public void Exported_charts_name_no_path_and_fetch_nothing()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("c/a.txt", Text).Run("export", "--corpus", Path.Combine(folder.Path, "c"), "--out",
            Path.Combine(folder.Path, "out"), "--format", "svg,html,json,pdf,csv", "--chart", "arrest-figures");
        AssertSilent(folder, run.ExitCode is 0 or 1, "out");
    }

    [Fact]
    public void Lines_of_extract_name_no_path()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("c/a.txt", Text).With("c/b.zip", "no archive").Run("extract", Path.Combine(folder.Path, "c"));
        Assert.NotEmpty(run.Output);
        Assert.DoesNotContain(folder.Path, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_notebook_and_its_page_name_no_path_even_where_a_cell_failed()
    {
        using var folder = new TemporaryFolder();
        folder.WithLibrary().With("c/a.txt", Text).With("notebooks/paths.ipynb", Notebooks.Of(
            Notebooks.Setup,
            "var corpus = Corpus.Open(\"../c\"); corpus.Display(); corpus.Diagnostics.Display();",
            "try { Corpus.Open(\"../nowhere\"); } catch (Exception e) { e.ToString().Display(); }",
            "Charts.All(corpus)[0].Save(\"../chart.svg\"); corpus.Save(\"../saved\").Display();",
            "throw new InvalidOperationException(\"stop\");"));
        var run = folder.Run("run", "notebooks/paths.ipynb", "--out", "out/paths.ipynb", "--html", "out/paths.html");
        Assert.Equal(1, run.ExitCode);
        AssertSilent(folder, true, "out");
        AssertSilent(folder, true, "saved");
    }

    private static void AssertSilent(TemporaryFolder folder, bool isDone, string output)
    {
        Assert.True(isDone);
        var files = Directory.GetFiles(Path.Combine(folder.Path, output), "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            foreach (var words in new[] { Encoding.Latin1.GetString(bytes), Encoding.UTF8.GetString(bytes) })
            {
                Assert.False(words.Contains(folder.Path, StringComparison.Ordinal), $"{Path.GetFileName(file)} names the folder.");
                Assert.False(words.Contains(Repository.Root + "/", StringComparison.Ordinal),
                    $"{Path.GetFileName(file)} names the repository.");
                Assert.False(words.Contains(Environment.MachineName, StringComparison.Ordinal) && Environment.MachineName.Length > 4,
                    $"{Path.GetFileName(file)} names the machine.");
            }

            if (Path.GetExtension(file) is ".html" or ".svg")
            {
                Assert.DoesNotMatch(Fetched(), File.ReadAllText(file));
            }
        }
    }

    // What a browser would fetch from elsewhere when it opens the page.
    [GeneratedRegex(@"<(script|img|link|iframe|source)\b[^>]*\b(src|href)\s*=\s*[""']?(https?:|//)|@import|url\(\s*[""']?(https?:|//)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Fetched();
}

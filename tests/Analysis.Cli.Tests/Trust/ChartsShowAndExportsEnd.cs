using System.Text.Json.Nodes;

namespace Analysis.Cli.Tests.Trust;

/// <summary>What must never happen, 10: a chart that is blank in the saved notebook; an export that hangs.</summary>
public sealed class ChartsShowAndExportsEnd
{
    // Folders whose charts are hard to draw.
    private static readonly Dictionary<string, string> Corpora = new(StringComparer.Ordinal)
    {
        ["empty"] = "Nothing happened.",
        ["words"] = "Thousands were arrested in Lahore. Scores were killed.",
        ["private"] = "The teacher Nadia Quispe said that a friend had been arrested.",
        ["huge"] = "LIMA, 4 March 2021\n\nSome 900,000,000,000 people were arrested in Lima. One person was arrested in Cusco.",
        ["markup"] =
            "LIMA, 4 March 2021\n\nPolice arrested 40 people in <b>Lima</b> & \"Cusco\", President <img src=x> Ana Reyes said. ]]> </svg>",
        ["letters"] =
            "4 March 2021\n\nPolice arrested 40 people in Łódź, the Партия of ελλάδα and حزب said \uD83D\uDC6E\u200D\u2642\uFE0F \u202E.",
        ["many"] = "LIMA, 4 March 2021\n\n" + string.Join("\n\n", Enumerable.Range(2, 300).Select(n => FormattableString.Invariant(
            $"Police arrested {n} people in Lima on {1 + (n % 28)} March {1900 + (n % 120)}, the union of {n} said."))),
    };

    private static readonly Lazy<IReadOnlyList<JsonNode>> Outputs = new(Run);

    public static TheoryData<string> Names => [.. Corpora.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_chart_of_a_saved_notebook_has_its_picture_and_its_words(string name)
    {
        var charts = Outputs.Value[Corpora.Keys.ToList().IndexOf(name)].AsArray();
        Assert.Equal(3, charts.Count);
        Assert.All(charts, chart =>
        {
            var data = chart!["data"]!;
            Assert.StartsWith("iVBORw0KGgo", (string)data["image/png"]!, StringComparison.Ordinal);
            Assert.True(((string)data["image/png"]!).Length > 2000);
            Assert.NotEmpty(data["text/plain"]!.AsArray());
            Assert.Contains("<img alt=",
                string.Concat(data["text/html"]!.AsArray().Select(line => (string?)line)), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("markup")]
    [InlineData("many")]
    public void Every_export_ends_and_leaves_a_file_for_each_chart(string name)
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("seeds/a.txt", Corpora[name])
            .Run("export", "--format", "svg,png,pdf", "--chart", "arrest-figures", "--chart", "statement-dates");
        Assert.Equal(0, run.ExitCode);
        var files = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(6, files.Length);
        Assert.All(files, file => Assert.True(new FileInfo(Path.Combine(folder.Path, file)).Length > 500, file));
    }

    private static IReadOnlyList<JsonNode> Run()
    {
        using var folder = new TemporaryFolder();
        folder.WithLibrary();
        foreach (var (name, text) in Corpora)
        {
            folder.With($"{name}/a.txt", text);
        }

        var cells = Corpora.Keys.Select(name => $"foreach (var chart in new[] {{ Charts.ArrestFigures(Corpus.Open(\"../{name}\")), Charts.ActorCounts(Corpus.Open(\"../{name}\")), Charts.StatementDates(Corpus.Open(\"../{name}\")) }}) chart.Display();");
        folder.With("notebooks/charts.ipynb", Notebooks.Of([Notebooks.Setup, .. cells]));
        var run = folder.Run("run", "notebooks/charts.ipynb", "--out", "out.ipynb");
        Assert.True(run.ExitCode == 0, run.Errors);
        return [.. Notebooks.CellsOf(Path.Combine(folder.Path, "out.ipynb")).Skip(1).Select(cell => cell!["outputs"]!)];
    }
}

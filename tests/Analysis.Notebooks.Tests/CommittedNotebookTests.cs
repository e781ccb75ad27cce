using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Kernel.Running;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Notebooks.Tests;

/// <summary>What is committed comes from one clean run, and tells nothing about the machine it was run on.</summary>
public sealed partial class CommittedNotebookTests
{
    private const long LargestBytes = 5_000_000;

    private static readonly string Folder = Path.Combine(Repository.Root, "notebooks");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void Its_outputs_come_from_one_run_from_top_to_bottom(string name)
    {
        var cells = Code(name);
        // Cells that may be skipped come last, and those that were have no number.
        var ran = cells.Where(cell => !Skipped(cell)).ToList();
        Assert.Equal(Enumerable.Range(1, ran.Count).Cast<int?>(), ran.Select(cell => cell.Count));
        Assert.All(cells, cell => Assert.DoesNotContain(cell.Cell.Outputs, output => (string?)output?["output_type"] == "error"));
    }

    [Theory, MemberData(nameof(Names))]
    public void No_output_is_older_than_its_code(string name) =>
        Assert.All(Code(name).Where(cell => !Skipped(cell)), cell => Assert.True(cell.Cell.IsUpToDate, $"run it again: analysis run notebooks/{name}\n{cell.Cell.Source}"));

    [Theory, MemberData(nameof(Names))]
    public void It_tells_no_path_no_user_and_no_address(string name)
    {
        var text = Packed().Replace(File.ReadAllText(Path.Combine(Folder, name)), "");
        Assert.DoesNotMatch(RootedPath(), text);
        Assert.DoesNotMatch(Address(), text);
        Assert.DoesNotMatch(Host(), text);
        foreach (var told in new[] { Repository.Root, Environment.MachineName, Environment.UserName }.Where(told => told.Length > 4))
            Assert.DoesNotContain(told, text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void It_is_small_enough_to_be_opened_anywhere(string name) =>
        Assert.InRange(new FileInfo(Path.Combine(Folder, name)).Length, 1, LargestBytes);

    [Theory, MemberData(nameof(Names))]
    public void Every_chart_of_it_has_a_picture_and_words(string name)
    {
        foreach (var data in Code(name).SelectMany(cell => cell.Cell.Outputs).Select(output => output?["data"]).Where(data => data?["application/vnd.plotly.v1+json"] is not null))
        {
            Assert.StartsWith("iVBORw0KGgo", (string)data!["image/png"]!, StringComparison.Ordinal);
            Assert.NotEmpty(data["text/plain"]!.AsArray());
            Assert.Contains("<img alt=", string.Concat(data["text/html"]!.AsArray().Select(line => (string?)line)), StringComparison.Ordinal);
        }
    }

    private static List<(NotebookCell Cell, int? Count)> Code(string name)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!["cells"]!.AsArray();
        var cells = Notebook.Read(Path.Combine(Folder, name)).Cells;
        return [.. cells.Select((cell, at) => (cell, (int?)json[at]!["execution_count"])).Where(cell => cell.cell.IsCode)];
    }

    private static bool Skipped((NotebookCell Cell, int? Count) cell) => cell.Cell.HasTag(NotebookRun.Optional);

    // Pictures and scripts as base64 are letters in any order.
    [GeneratedRegex("[A-Za-z0-9+/]{200,}=*")]
    private static partial Regex Packed();

    [GeneratedRegex(@"(?<![\w.\\<:/])/(home|Users|root|tmp|work|usr|var|opt|mnt|private)/|\b[A-Z]:\\\\(Users|Temp)", RegexOptions.None)]
    private static partial Regex RootedPath();

    [GeneratedRegex(@"\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b|localhost:[0-9]|[\w.+-]+@[\w-]+\.[a-z]{2,}")]
    private static partial Regex Address();

    [GeneratedRegex(@"https?://(?!www\.w3\.org/|plotly\.com|feross\.org|github\.com)")]
    private static partial Regex Host();
}

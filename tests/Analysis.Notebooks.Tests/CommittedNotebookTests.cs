using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Analysis.Kernel.Running;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Notebooks.Tests;

/// <summary>What is committed comes from one clean run, and tells nothing about the machine it was run on.</summary>
public sealed class CommittedNotebookTests : IDisposable
{
    private const string Planted = "06-own-questions.ipynb";

    private static readonly string Folder = Path.Combine(Repository.Root, "notebooks");

    private readonly string copy = Directory.CreateTempSubdirectory("committed-").FullName;

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(copy, recursive: true);

    [Theory, MemberData(nameof(Names))]
    public void It_comes_from_one_clean_run_and_tells_nothing_of_the_machine(string name) =>
        Assert.Empty(NotebookFaults.Of(Path.Combine(Folder, name)));

    [Theory, MemberData(nameof(Names))]
    public void Every_chart_of_it_has_a_picture_and_words(string name)
    {
        var cells = Notebook.Read(Path.Combine(Folder, name)).Cells;
        foreach (var data in cells.SelectMany(cell => cell.Outputs).Select(output => output?["data"])
            .Where(data => data?["application/vnd.plotly.v1+json"] is not null))
        {
            Assert.StartsWith("iVBORw0KGgo", (string)data!["image/png"]!, StringComparison.Ordinal);
            Assert.NotEmpty(data["text/plain"]!.AsArray());
            Assert.Contains("<img alt=",
                string.Concat(data["text/html"]!.AsArray().Select(line => (string?)line)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_copy_has_no_fault_of_its_own() => Assert.Empty(Faults(_ => { }));

    [Fact]
    public void Numbers_out_of_order_are_found() => Assert.Contains("out of order", Assert.Single(Faults(code =>
        (code[0]["execution_count"], code[1]["execution_count"]) = (2, 1))), StringComparison.Ordinal);

    [Fact]
    public void A_cell_that_did_not_run_is_found() => Assert.Contains("out of order", Assert.Single(Faults(code =>
        code[2]["execution_count"] = null)), StringComparison.Ordinal);

    [Fact]
    public void An_edited_cell_makes_its_own_output_and_those_below_stale()
    {
        var faults = Faults(code => code[2]["source"] = "var corpus = Corpus.Open(folder); // edited");
        Assert.Equal(Notebook.Read(Path.Combine(copy, Planted)).Cells.Count(cell => cell.IsCode) - 2, faults.Count);
        Assert.All(faults, fault => Assert.StartsWith("older than its code", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_taken_away_makes_those_below_stale() =>
        Assert.All(Faults(code => code[2].Parent!.AsArray().Remove(code[2])).Skip(1),
            fault => Assert.StartsWith("older than its code", fault, StringComparison.Ordinal));

    [Fact]
    public void An_edited_file_makes_the_outputs_of_what_loads_it_stale()
    {
        var faults = Faults(_ => File.AppendAllText(Path.Combine(copy, "setup.csx"), "\n// edited"));
        Assert.Equal(Notebook.Read(Path.Combine(copy, Planted)).Cells.Count(cell => cell.IsCode) - 1, faults.Count);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "a script")]
    [InlineData("at /home/somebody/letters/a.txt", "a path")]
    [InlineData("C:\\Users\\somebody", "a path")]
    [InlineData("file:///letters", "a path")]
    [InlineData("10.1.2.3", "an address")]
    [InlineData("http://localhost:8888", "an address")]
    [InlineData("2001:db8:0:0:0:ff00:42:8329", "an address")]
    [InlineData("somebody@example.org", "an address")]
    [InlineData("https://example.org/a.js", "a host")]
    public void What_an_output_tells_of_the_machine_is_found(string told, string fault) =>
        Assert.Contains(Faults(code => Print(code, told)), found => found.StartsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void The_name_of_the_machine_and_of_its_user_is_found() =>
        Assert.NotEmpty(Faults(code => Print(code, $"{Environment.MachineName} /{Environment.UserName}/ {Repository.Root}")));

    private static void Print(List<JsonObject> code, string text) => code[1]["outputs"]!.AsArray()
        .Add((JsonNode)new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = text });

    // A committed notebook with a fault planted in its code cells, or in the files beside it.
    private IReadOnlyList<string> Faults(Action<List<JsonObject>> plant)
    {
        foreach (var path in Directory.GetFiles(Folder, "*.csx").Append(Path.Combine(Folder, Planted)))
            File.Copy(path, Path.Combine(copy, Path.GetFileName(path)));
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, Planted)))!;
        plant([.. json["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => (string?)cell["cell_type"] == "code")]);
        // Angle brackets as they are, as Jupyter writes them.
        File.WriteAllText(Path.Combine(copy, Planted), json.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        return NotebookFaults.Of(Path.Combine(copy, Planted));
    }
}

using System.Text.Json.Nodes;

namespace Analysis.Cli.Tests.Trust;

/// <summary>Notebooks made for a test, and what a run left in them.</summary>
internal static class Notebooks
{
    /// <summary>The first cell of every notebook of the project: it brings the library.</summary>
    public const string Setup =
        "#load \"setup.csx\"\nusing Analysis;\nusing Analysis.Charting;\nusing Analysis.Notebooks;\nusing Analysis.Tables;";

    /// <summary>A notebook of code cells.</summary>
    public static string Of(params string[] cells) => new JsonObject
    {
        ["cells"] = new JsonArray([.. cells.Select(code => (JsonNode)new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = new JsonObject(),
            ["outputs"] = new JsonArray(),
            ["source"] = code,
        })]),
        ["metadata"] =
            new JsonObject { ["kernelspec"] = new JsonObject { ["language"] = "C#", ["name"] = "any", ["display_name"] = "any" } },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 4,
    }.ToJsonString();

    /// <summary>The cells of a saved notebook.</summary>
    public static JsonArray CellsOf(string path) => JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray();

    /// <summary>The folder with what <see cref="Setup"/> loads.</summary>
    public static TemporaryFolder WithLibrary(this TemporaryFolder folder)
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "src"), Path.Combine(Repository.Root, "src"));
        return folder.With("notebooks/setup.csx", File.ReadAllBytes(Path.Combine(Repository.Root, "notebooks", "setup.csx")));
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Kernel.Evaluation;

/// <summary>The cells of a file that <c>#!import</c> names: a notebook, a .dib file, or a file of C#.</summary>
internal static class ImportedFile
{
    /// <summary>The code of the file's cells, in order. Cells of other languages keep the command that names theirs.</summary>
    public static IEnumerable<string> Cells(string path)
    {
        var text = File.ReadAllText(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".ipynb" => NotebookCells(text),
            ".dib" => [text],
            ".cs" or ".csx" => [text],
            var other => throw new CellFailure("UnsupportedFile", $"#!import reads .ipynb, .dib, .csx and .cs, not '{other}'."),
        };
    }

    private static List<string> NotebookCells(string text)
    {
        try
        {
            var cells = JsonNode.Parse(text)?["cells"]?.AsArray() ?? [];
            return
            [
                .. from cell in cells
                   where (string?)cell?["cell_type"] == "code"
                   let source = cell["source"]
                   select source is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)source ?? "",
            ];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new CellFailure("UnreadableNotebook", "#!import: the file is not a notebook.");
        }
    }
}

using System.Text.Json.Nodes;

namespace Analysis.Kernel.Running;

/// <summary>Looks whether the parts of a notebook that are read are what they must be, and says which is not.</summary>
internal static class NotebookShape
{
    /// <summary>The notebook, if every cell can be read.</summary>
    /// <exception cref="InvalidDataException">Some part cannot; the message names the cell.</exception>
    public static JsonObject Checked(JsonObject json, JsonArray cells, string name)
    {
        Require(json["metadata"], name, "its metadata");
        Require(json["metadata"]?["kernelspec"], name, "the kernelspec of its metadata");
        Read(() => (string?)json["metadata"]?["kernelspec"]?["language"], name, "the language of its kernelspec is no text");
        Read(() => ((int?)json["nbformat"], (int?)json["nbformat_minor"]), name, "its nbformat or nbformat_minor is no number");
        for (var i = 0; i < cells.Count; i++)
            CheckCell(cells[i], FormattableString.Invariant($"{name}: cell {i + 1}"));
        // Also where nothing is read: all of it is written again.
        Read(() => json.ToJsonString(), name, "some text of it holds half of a character");
        return json;
    }

    private static void CheckCell(JsonNode? node, string place)
    {
        if (node is not JsonObject json)
            throw new InvalidDataException(
                $"{place} is no cell but {node?.GetValueKind().ToString().ToLowerInvariant() ?? "null"}. Remove it.");
        Require(json["metadata"], place, "its metadata");
        var cell = new NotebookCell(json);
        Read(() => cell.IsCode, place, "its cell_type is no text");
        Read(() => cell.Source, place, "its source is neither text nor lines of text, or holds half of a character");
        Read(() => cell.HasTag(""), place, "its tags are no words");
        Read(() => cell.ExecutionCount, place, "its execution_count is no number");
        Read(() => cell.Ran, place, "its mark of the run is no text");
        foreach (var output in cell.Outputs)
        {
            if (output is not JsonObject shown)
                throw new InvalidDataException($"{place}: an output is no object. Correct or remove it.");
            CheckOutput(shown, place);
        }
    }

    private static void CheckOutput(JsonObject output, string place)
    {
        Read(() => (string?)output["output_type"], place, "the output_type of an output is no text");
        Read(() => (string?)output["name"], place, "the name of an output is no text");
        Read(() => NotebookText.Join(output["text"]), place, "the text of an output is neither text nor lines of text");
        Read(() => output["traceback"]?.AsArray().Select(line => (string?)line).ToList(), place,
            "the traceback of an output is no list of text");
        foreach (var (type, value) in output["data"] as JsonObject ?? [])
        {
            if (type.StartsWith("text/", StringComparison.Ordinal) || type.StartsWith("image/", StringComparison.Ordinal))
                Read(() => NotebookText.Join(value), place, $"the {type} of an output is neither text nor lines of text");
        }
    }

    private static void Require(JsonNode? node, string place, string what)
    {
        if (node is not (null or JsonObject))
            throw new InvalidDataException($"{place}: {what} is no object. Correct or remove it.");
    }

    private static void Read<T>(Func<T> part, string place, string wrong)
    {
        try
        {
            _ = part();
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException)
        {
            throw new InvalidDataException($"{place}: {wrong}. Correct or remove it.", e);
        }
    }
}

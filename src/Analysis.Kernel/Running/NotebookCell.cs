using System.Text.Json.Nodes;

namespace Analysis.Kernel.Running;

/// <summary>One cell of a notebook.</summary>
public sealed class NotebookCell
{
    internal NotebookCell(JsonObject json) => Json = json;

    /// <summary>Whether the cell holds code.</summary>
    public bool IsCode => (string?)Json["cell_type"] == "code";

    /// <summary>Whether the cell holds Markdown.</summary>
    public bool IsMarkdown => (string?)Json["cell_type"] == "markdown";

    /// <summary>The text.</summary>
    public string Source => NotebookText.Join(Json["source"]);

    /// <summary>The outputs, as the file holds them.</summary>
    public JsonArray Outputs => Json["outputs"] as JsonArray ?? [];

    internal JsonObject Json { get; }

    /// <summary>Whether the cell has a tag.</summary>
    public bool HasTag(string tag) => Json["metadata"]?["tags"] is JsonArray tags && tags.Any(known => (string?)known == tag);

    /// <summary>The number that the run gave it; null when it did not run.</summary>
    public int? ExecutionCount => (int?)Json["execution_count"];

    /// <summary>The mark of the code that the outputs come from; null when no run noted it.</summary>
    internal string? Ran => (string?)Json["metadata"]?["analysis"]?["ran"];

    /// <summary>Stores what came of running the cell.</summary>
    internal void Store(CellRun run, string fingerprint)
    {
        Json["outputs"] = run.Outputs.DeepClone();
        Json["execution_count"] = run.ExecutionCount;
        Note(fingerprint);
    }

    /// <summary>Says in a sentence why the cell did not run here, instead of what came of it.</summary>
    internal void StoreSkipped(string sentence, string fingerprint)
    {
        Json["outputs"] = new JsonArray(new JsonObject
        {
            ["output_type"] = "stream",
            ["name"] = "stdout",
            ["text"] = NotebookText.Lines(sentence + "\n"),
        });
        Json["execution_count"] = null;
        Note(fingerprint);
    }

    internal void Clear()
    {
        Json["outputs"] = new JsonArray();
        Json["execution_count"] = null;
        // Some front ends note when a cell ran.
        (Json["metadata"] as JsonObject)?.Remove("execution");
        (Json["metadata"] as JsonObject)?.Remove("analysis");
    }

    private void Note(string fingerprint)
    {
        if (Json["metadata"] is not JsonObject metadata)
            Json["metadata"] = metadata = [];
        metadata["analysis"] = new JsonObject { ["ran"] = fingerprint };
    }
}

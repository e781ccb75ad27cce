using System.Security.Cryptography;
using System.Text;
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

    /// <summary>Whether the outputs come from running the code that the cell holds now.</summary>
    public bool IsUpToDate => (string?)Json["metadata"]?["analysis"]?["ran"] == Fingerprint;

    private string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source)))[..16];

    /// <summary>Stores what came of running the cell, and which code that was.</summary>
    public void Store(CellRun run)
    {
        Json["outputs"] = run.Outputs.DeepClone();
        Json["execution_count"] = run.ExecutionCount;
        if (Json["metadata"] is not JsonObject metadata)
            Json["metadata"] = metadata = [];
        metadata["analysis"] = new JsonObject { ["ran"] = Fingerprint };
    }

    /// <summary>Says that the cell did not run here, instead of what came of it.</summary>
    public void StoreSkipped() =>
        Json["outputs"] = new JsonArray(new JsonObject
        {
            ["output_type"] = "stream",
            ["name"] = "stdout",
            ["text"] = NotebookText.Lines("Skipped: what this cell needs cannot be had here.\n"),
        });

    internal void Clear()
    {
        Json["outputs"] = new JsonArray();
        Json["execution_count"] = null;
        // Some front ends note when a cell ran.
        (Json["metadata"] as JsonObject)?.Remove("execution");
        (Json["metadata"] as JsonObject)?.Remove("analysis");
    }
}

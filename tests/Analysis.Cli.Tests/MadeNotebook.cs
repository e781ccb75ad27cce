using System.Text.Json.Nodes;

namespace Analysis.Cli.Tests;

/// <summary>A notebook of some cells, the first of them for parameters.</summary>
internal static class MadeNotebook
{
    public static string Of(string language, params string[] cells) => new JsonObject
    {
        ["cells"] = new JsonArray([.. cells.Select((code, at) => (JsonNode)new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = new JsonObject { ["tags"] = at == 0 ? new JsonArray("parameters") : [] },
            ["outputs"] = new JsonArray(),
            ["source"] = code,
        })]),
        ["metadata"] =
            new JsonObject { ["kernelspec"] = new JsonObject { ["language"] = language, ["name"] = "any", ["display_name"] = "any" } },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 4,
    }.ToJsonString();
}

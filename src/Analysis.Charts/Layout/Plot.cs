using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Analysis.Charting;

/// <summary>What plotly.js draws: traces, layout without title and notes, and the height it needs.</summary>
/// <param name="Data">Traces, as JSON.</param>
/// <param name="Layout">Layout, as JSON.</param>
/// <param name="Height">Height of the drawing in pixels, axes included.</param>
internal sealed record Plot(string Data, string Layout, int Height)
{
    /// <summary>What the drawing at this width leaves out of its labels, in a sentence; empty when nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>The rows of the table that its marks lead to.</summary>
    public IReadOnlySet<int> Rows =>
        DataNode().SelectMany(trace => trace!["customdata"] as JsonArray ?? [])
            .SelectMany(mark => mark is JsonArray several ? several.AsEnumerable() : new[] { mark })
            .Select(row => row!.GetValue<int>()).ToHashSet();

    /// <summary>Letters of all scripts stay readable; what HTML could read as markup is escaped.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static Plot Of(IEnumerable<object> traces, object layout, int height)
    {
        var data = JsonSerializer.SerializeToNode(traces, Json)!.AsArray();
        for (var i = 0; i < data.Count; i++)
        {
            // plotly.js would name it at random.
            data[i]!["uid"] = FormattableString.Invariant($"t{i}");
        }

        return new Plot(data.ToJsonString(Json), JsonSerializer.Serialize(layout, Json), height);
    }

    public JsonObject LayoutNode() => JsonNode.Parse(Layout)!.AsObject();

    public JsonArray DataNode() => JsonNode.Parse(Data)!.AsArray();
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Analysis.Charting;

/// <summary>What plotly.js draws: traces, layout without title and notes, the marks' legend, and the height it needs.</summary>
/// <param name="Data">Traces, as JSON.</param>
/// <param name="Layout">Layout, as JSON.</param>
/// <param name="Height">Height of the drawing in pixels, axes included.</param>
/// <param name="Legend">Names of the series, with colour and symbol.</param>
internal sealed record Plot(string Data, string Layout, int Height, IReadOnlyList<Series> Legend)
{
    /// <summary>Letters of all scripts stay readable; what HTML could read as markup is escaped.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static Plot Of(IEnumerable<object> traces, object layout, int height, IReadOnlyList<Series> legend) =>
        new(JsonSerializer.Serialize(traces, Json), JsonSerializer.Serialize(layout, Json), height, legend);

    public JsonObject LayoutNode() => JsonNode.Parse(Layout)!.AsObject();

    public JsonArray DataNode() => JsonNode.Parse(Data)!.AsArray();
}

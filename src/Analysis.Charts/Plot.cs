using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Analysis.Charting;

/// <summary>What plotly.js draws: traces, layout without title and notes, the marks' legend, and the height it needs.</summary>
/// <param name="Data">Traces, as JSON, those of the legend first.</param>
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

    public static Plot Of(IEnumerable<object> traces, object layout, int height, IReadOnlyList<Series> legend)
    {
        var data = JsonSerializer.SerializeToNode(legend.Select(Key).Concat(traces), Json)!.AsArray();
        for (var i = 0; i < data.Count; i++)
        {
            // plotly.js would name it at random.
            data[i]!["uid"] = FormattableString.Invariant($"t{i}");
        }

        return new Plot(data.ToJsonString(Json), JsonSerializer.Serialize(layout, Json), height, legend);
    }

    // Entries of the legend come from traces of their own: marks vary within a series, its sign must not.
    private static object Key(Series series) => new
    {
        type = "scatter", mode = "markers", x = new string?[] { null }, y = new int?[] { null }, name = Markup.Escape(series.Name), showlegend = true, hoverinfo = "skip",
        marker = new { size = 10, color = series.Colour, symbol = series.Symbol },
    };

    public JsonObject LayoutNode() => JsonNode.Parse(Layout)!.AsObject();

    public JsonArray DataNode() => JsonNode.Parse(Data)!.AsArray();
}

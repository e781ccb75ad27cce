// Our chart as one of Plotly.NET: it has no call that parses JSON, so Trace and Layout objects are built property by property from the figure's.
using System.Text.Json;
using Microsoft.FSharp.Collections;
using Plotly.NET;

/// A figure of plotly.js as a chart of Plotly.NET.
static GenericChart ToPlotlyNet(string figure)
{
    using var json = JsonDocument.Parse(figure);
    var traces = json.RootElement.GetProperty("data").EnumerateArray()
        .Select(trace => With(new Trace(trace.TryGetProperty("type", out var type) ? type.GetString() : "scatter"), trace));
    return GenericChart.fromFigure(Figure.create(ListModule.OfSeq(traces), With(new Layout(), json.RootElement.GetProperty("layout"))));
}

static T With<T>(T target, JsonElement values) where T : DynamicObj.DynamicObj
{
    foreach (var value in values.EnumerateObject().Where(value => value.Name != "type"))
        target.SetProperty(value.Name, Value(value.Value));
    return target;
}

static object Value(JsonElement value) => value.ValueKind switch
{
    JsonValueKind.Object => value.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value)),
    JsonValueKind.Array => value.EnumerateArray().Select(Value).ToList(),
    JsonValueKind.String => value.GetString(),
    JsonValueKind.Number => value.TryGetInt32(out var whole) ? (object)whole : value.GetDouble(),
    JsonValueKind.True => true,
    JsonValueKind.False => false,
    _ => null,
};

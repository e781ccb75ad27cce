using System.Text.Json;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Properties = DynamicObj.DynamicObj;

namespace Analysis.Charting;

/// <summary>JSON of plotly.js as the objects of Plotly.NET.</summary>
/// <remarks>
/// The calls of Plotly.NET look for objects of its own types and put a new one in the place of any
/// other, which would lose what stood there.
/// </remarks>
internal static class PlotlyNetObjects
{
    private static readonly HashSet<string> Traces2D =
        ["scatter", "scattergl", "bar", "histogram", "box", "violin", "heatmap", "waterfall", "funnel"];

    // The types of Plotly.NET by the names of the properties that hold them; of an axis without its number.
    private static readonly Dictionary<string, Func<Properties>> Types = new(StringComparer.Ordinal)
    {
        ["annotations"] = () => new Annotation(),
        ["error_x"] = () => new Error(),
        ["error_y"] = () => new Error(),
        ["font"] = () => new Font(),
        ["grid"] = () => new LayoutGrid(),
        ["hoverlabel"] = () => new Hoverlabel(),
        ["images"] = () => new LayoutImage(),
        ["label"] = () => new ShapeLabel(),
        ["legend"] = () => new Legend(),
        ["line"] = () => new Line(),
        ["margin"] = () => new Margin(),
        ["marker"] = () => new Marker(),
        ["minor"] = () => new Minor(),
        ["modebar"] = () => new ModeBar(),
        ["pattern"] = () => new Pattern(),
        ["rangebreaks"] = () => new Rangebreak(),
        ["shapes"] = () => new Shape(),
        ["textfont"] = () => new Font(),
        ["tickfont"] = () => new Font(),
        ["tickformatstops"] = () => new TickFormatStop(),
        ["title"] = () => new Title(),
        ["uniformtext"] = () => new UniformText(),
        ["xaxis"] = () => new LinearAxis(),
        ["yaxis"] = () => new LinearAxis(),
    };

    /// <summary>A trace, of the kind that its type belongs to.</summary>
    public static Trace Trace(JsonElement trace)
    {
        var type = trace.GetProperty("type").GetString()!;
        return Fill(Traces2D.Contains(type) ? new Trace2D(type) : new Trace(type),
            trace.EnumerateObject().Where(property => property.Name != "type"));
    }

    /// <summary>The layout.</summary>
    public static Layout Layout(JsonElement layout) => Fill(new Layout(), layout.EnumerateObject());

    /// <summary>The configuration.</summary>
    public static Config Config(JsonElement config) => Fill(new Config(), config.EnumerateObject());

    private static T Fill<T>(T target, IEnumerable<JsonProperty> properties)
        where T : Properties
    {
        foreach (var property in properties)
        {
            target.SetProperty(property.Name, Value(property.Name, property.Value));
        }

        return target;
    }

    private static object? Value(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Fill(Typed(name), value.EnumerateObject()),
        JsonValueKind.Array => Items(name, value),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => Number(value),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static Properties Typed(string name) =>
        Types.TryGetValue(name.TrimEnd("0123456789".ToCharArray()), out var create) ? create() : new Properties();

    // Plotly.NET adds shapes and annotations to sequences of its own types, and takes others for none.
    private static object Items(string name, JsonElement array) => name switch
    {
        "annotations" => array.EnumerateArray().Select(item => Fill(new Annotation(), item.EnumerateObject())).ToArray(),
        "shapes" => array.EnumerateArray().Select(item => Fill(new Shape(), item.EnumerateObject())).ToArray(),
        "images" => array.EnumerateArray().Select(item => Fill(new LayoutImage(), item.EnumerateObject())).ToArray(),
        _ => array.EnumerateArray().Select(item => Value(name, item)).ToArray(),
    };

    private static object Number(JsonElement value) => value.TryGetInt32(out var whole) ? (object)whole : value.GetDouble();
}

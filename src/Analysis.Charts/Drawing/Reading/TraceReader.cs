using System.Collections.Immutable;
using System.Text.Json;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>Reads a trace of a figure.</summary>
internal static class TraceReader
{
    // What plotly.js takes when a trace names no colour.
    private static readonly SKColor Unnamed = new(0x1f, 0x77, 0xb4);

    public static Trace Read(FigureNode node, FontSpec font)
    {
        FigureReader.LeaveHover(node);
        var bar = node.Choice("type", "scatter", "bar") == "bar";
        var x = Coordinates(node, "x");
        var y = Coordinates(node, "y");
        var mode = bar ? [] : node.Text("mode", "lines+markers").Split('+');
        if (mode.Except(["markers", "lines", "text", "none"], StringComparer.Ordinal).Any())
        {
            node.Refuse("mode", "");
        }

        var marker = MarkerOf(node.Part("marker"), bar);
        var line = node.Part("line");
        var trace = new Trace(
            bar, node.Text("name", ""), node.Flag("showlegend", true) && node.Choice("visible", "true", "legendonly").Length > 0,
            node.Text("xaxis", "x"), node.Text("yaxis", "y"), x, y, node.Number("opacity", 1),
            node.Flag("cliponaxis", true), mode.Contains("markers", StringComparer.Ordinal), mode.Contains("lines", StringComparer.Ordinal),
            mode.Contains("text", StringComparer.Ordinal), marker,
            new(line.Colour("color", marker.Colour.All), line.Number("width", 2), line.Text("dash", "solid"),
                line.Choice("shape", "linear", "hv", "vh", "hvh", "vhv")),
            new(node.Each("text", ""), node.Each("textposition", bar ? "none" : "middle center"),
                FontSpec.Read(node.Part("textfont"), font)),
            BarsOf(node, bar), FillOf(node, marker), RowsOf(node, Math.Min(x.Length, y.Length)));
        line.End();
        node.End();
        return trace;
    }

    private static ImmutableArray<Coordinate> Coordinates(FigureNode node, string name) =>
        [.. node.Items(name).Select(value => Coordinate.Of(value))];

    private static Marker MarkerOf(FigureNode node, bool bar)
    {
        var line = node.Part("line");
        var size = node.Numbers("size", 6);
        var colour = node.ColourEach("color", Unnamed);
        // Marks of different sizes are bubbles: plotly.js lets them shine through, with a thin white edge.
        var bubbles = size.IsList;
        var marker = new Marker(
            node.Each("symbol", "circle"), size, colour, node.Numbers("opacity", bubbles ? 0.7 : 1), line.Numbers("width", bubbles ? 1 : 0),
            line.ColourEach("color", bubbles && !bar ? SKColors.White : Colours.Line),
            node.Numbers("angle", 0), node.Numbers("standoff", 0));
        foreach (var symbol in (marker.Symbol.Own ?? [marker.Symbol.All]).Distinct(StringComparer.Ordinal)
            .Where(symbol => !Symbols.Has(symbol)))
        {
            node.Refuse($"symbol '{symbol}'", 0);
        }

        line.End();
        node.Leave("sizemode", "symbolsrc").End();
        return marker;
    }

    private static Bars BarsOf(FigureNode node, bool bar) => !bar
        ? new(false, null, default, false, default)
        : new(node.Choice("orientation", "v", "h") == "h", node.Has("width") ? node.Numbers("width", 0.8) : null, node.Numbers("offset", 0),
            node.Has("offset"), node.Numbers("base", 0));

    private static SKColor? FillOf(FigureNode node, Marker marker) =>
        node.Choice("fill", "none", "toself") == "none" ? null : node.Colour("fillcolor", marker.Colour.All.WithAlpha(127));

    private static ImmutableArray<PointRows> RowsOf(FigureNode node, int count)
    {
        var data = node.Items("customdata");
        var hovers = node.Each("hovertext", "");
        return data.Count == 0 && !hovers.IsList ? []
            : [.. Enumerable.Range(0, count).Select(i => new PointRows(i < data.Count ? Rows(data[i]) : [], hovers[i]))];
    }

    private static ImmutableArray<int> Rows(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => [value.GetInt32()],
        JsonValueKind.Array =>
            [.. value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Number).Select(one => one.GetInt32())],
        _ => [],
    };
}

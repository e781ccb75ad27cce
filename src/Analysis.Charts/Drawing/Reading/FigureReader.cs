using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>Reads a figure. Whatever it does not know it names, all at once.</summary>
internal static partial class FigureReader
{
    private static readonly string[] HoverOnly = ["hoverinfo", "uid", "legendgroup"];

    /// <summary>Reads a figure's JSON.</summary>
    /// <exception cref="FigureException">Something in it is not drawn.</exception>
    public static Figure Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var complaints = new List<string>();
        var root = new FigureNode(document.RootElement, "figure", complaints).Leave("config");
        var figure = Read(root);
        root.End();
        return complaints.Count == 0 ? figure
            : throw new FigureException(string.Join("; ", complaints.Distinct(StringComparer.Ordinal).Take(20)));
    }

    private static Figure Read(FigureNode root)
    {
        var layout = root.Part("layout").Leave("hovermode", "hoverlabel", "dragmode", "uirevision", "meta", "hoverdistance");
        var font = FontSpec.Read(layout.Part("font"), new(12, 400, Colours.Line));
        var axes = layout.Names.Where(name => AxisName().IsMatch(name)).Select(name =>
            AxisReader.Read(name.Replace("axis", "", StringComparison.Ordinal), layout.Part(name), font)).ToImmutableArray();
        var ids = axes.Select(axis => axis.Id).ToList();
        var traces = root.Parts("data").Select(node => TraceReader.Read(node, font)).ToImmutableArray();
        // plotly.js makes the first pair of axes where the layout has none.
        var missing = traces.SelectMany(trace => new[] { trace.XAxis, trace.YAxis }).Distinct(StringComparer.Ordinal)
            .Where(id => !ids.Contains(id, StringComparer.Ordinal));
        axes = [.. axes, .. missing.Select(id => AxisReader.Read(id, layout.Part(id.Insert(1, "axis")), font))];
        var figure = new Figure(
            (int)layout.Number("width", 700), (int)layout.Number("height", 450), MarginOf(layout.Part("margin")), font,
            layout.Colour("paper_bgcolor", SKColors.White), layout.Colour("plot_bgcolor", SKColors.White),
            TitleOf(layout.Part("title"), font), LegendOf(layout, font),
            layout.Choice("barmode", "group", "stack", "overlay"), layout.Number("bargap", 0.2),
            axes, traces, [.. layout.Parts("shapes").Select(ShapeOf)],
            [.. layout.Parts("annotations").Select(node => NoteReader.Read(node, font))]);
        layout.End();
        return figure;
    }

    private static Margin MarginOf(FigureNode node)
    {
        var margin = new Margin(node.Number("l", 80), node.Number("r", 80), node.Number("t", 100), node.Number("b", 80));
        node.Leave("autoexpand", "pad").End();
        return margin;
    }

    private static Title TitleOf(FigureNode node, FontSpec font)
    {
        var pad = node.Part("pad");
        var title = new Title(node.Text("text", ""), FontSpec.Read(node.Part("font"), font with { Size = Math.Round(font.Size * 1.4) }),
            null, pad.Number("l", 0), pad.Number("t", 0));
        pad.Leave("r", "b").End();
        // A title stands in the upper left corner; anywhere else it would have to be measured.
        foreach (var (name, only)
            in new[] { ("x", "0"), ("y", "1"), ("xref", "container"), ("yref", "container"), ("xanchor", "left"), ("yanchor", "top") })
        {
            if (title.Text.Length > 0 && node.Text(name, only) != only)
            {
                node.Refuse(name, only);
            }
        }

        node.Leave("x", "y", "xref", "yref", "xanchor", "yanchor").End();
        return title;
    }

    private static Legend LegendOf(FigureNode layout, FontSpec font)
    {
        var node = layout.Part("legend");
        var horizontal = node.Choice("orientation", "v", "h") == "h";
        var legend = new Legend(
            layout.Flag("showlegend", false), horizontal, node.Number("x", horizontal ? 0 : 1.02), node.Number("y", horizontal ? -0.1 : 1),
            node.Choice("xanchor", "left", "center", "right"),
            node.Choice("yanchor", horizontal ? "top" : "auto", "top", "middle", "bottom"), FontSpec.Read(node.Part("font"), font),
            node.Colour("bgcolor", SKColors.Transparent), node.Number("itemwidth", 30),
            // Stacked bars are named in the order in which they lie.
            node.Choice("traceorder", layout.Text("barmode", "") == "stack" ? "reversed" : "normal", "normal", "reversed") == "reversed");
        node.Choice("xref", "paper");
        node.Choice("yref", "paper");
        node.Leave("itemclick", "itemdoubleclick").End();
        return legend;
    }

    private static Shape ShapeOf(FigureNode node)
    {
        var line = node.Part("line");
        var shape = new Shape(
            node.Text("name", ""), node.Choice("type", "rect", "line", "circle", "path"), node.Choice("layer", "above", "between", "below"),
            node.Text("xref", "x"), node.Text("yref", "y"),
            node.Choice("xsizemode", "scaled", "pixel") == "pixel", node.Choice("ysizemode", "scaled", "pixel") == "pixel",
            Coordinate.Of(node.Value("xanchor")), Coordinate.Of(node.Value("yanchor")),
            Coordinate.Of(node.Value("x0")), Coordinate.Of(node.Value("x1")), Coordinate.Of(node.Value("y0")),
            Coordinate.Of(node.Value("y1")), node.Text("path", ""),
            new(line.Colour("color", Colours.Line), line.Number("width", 2), line.Text("dash", "solid"), ""),
            node.Colour("fillcolor", SKColors.Transparent), node.Number("opacity", 1));
        line.End();
        node.Leave("editable").End();
        return shape;
    }

    /// <summary>Properties that matter only while somebody points at a mark.</summary>
    internal static FigureNode LeaveHover(FigureNode node) => node.Leave(HoverOnly).Leave("hoverlabel", "hovertemplate");

    [GeneratedRegex("^[xy]axis([2-9]|[1-9][0-9]+)?$")]
    private static partial Regex AxisName();
}

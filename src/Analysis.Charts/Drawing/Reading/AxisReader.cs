using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>Reads an axis of a figure.</summary>
internal static class AxisReader
{
    public static AxisSpec Read(string id, FigureNode node, FontSpec font)
    {
        var horizontal = id[0] == 'x';
        var range = node.Items("range").Select(value => Coordinate.Of(value)).ToImmutableArray();
        var domain = node.Items("domain");
        var hasGrid = node.Flag("showgrid", true);
        var axis = new AxisSpec(
            id, node.Choice("type", "", "-", "linear", "date", "log", "category").Trim('-'), range,
            node.Choice("autorange", "true", "reversed") == "reversed",
            node.Choice("rangemode", "normal", "tozero", "nonnegative") == "tozero",
            domain.Count == 2 ? (domain[0].GetDouble(), domain[1].GetDouble()) : (0, 1),
            node.Text("anchor", ""), node.Number("position", 0),
            node.Choice("side", horizontal ? "bottom" : "left", "top", "right"), node.Flag("visible", true),
            new(hasGrid, node.Colour("gridcolor", new(0xee, 0xee, 0xee)), node.Number("gridwidth", 1), node.Text("griddash", "solid")),
            new(node.Flag("zeroline", hasGrid), node.Colour("zerolinecolor", Colours.Line), node.Number("zerolinewidth", 1), "solid"),
            new(node.Flag("showline", false), node.Colour("linecolor", Colours.Line), node.Number("linewidth", 1), "solid"),
            TicksOf(node), FontSpec.Read(node.Part("tickfont"), font), TitleOf(node, font),
            [.. node.Items("categoryarray").Select(one => one.ToString())]);
        if (node.Choice("categoryorder", "trace", "array") == "array" && axis.Categories.IsEmpty)
        {
            node.Refuse("categoryorder", "");
        }

        node.Leave("fixedrange", "hoverformat", "layer", "showspikes").End();
        return axis;
    }

    private static Ticks TicksOf(FigureNode node)
    {
        var step = node.Value("dtick");
        var angle = node.Value("tickangle") is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : (double?)null;
        node.Choice("tickmode", "", "array", "auto", "linear");
        node.Choice("exponentformat", "B", "none");
        node.Choice("ticklabelposition", "outside");
        return new(
            node.Choice("ticks", "", "outside", "inside"), node.Number("ticklen", 5), node.Number("tickwidth", 1),
            node.Colour("tickcolor", Colours.Line), node.Flag("showticklabels", true), angle,
            (int)node.Number("nticks", 0), step is { ValueKind: JsonValueKind.Number } ? step.Value.GetDouble() : null,
            step is { ValueKind: JsonValueKind.String } ? step.Value.GetString() : null,
            Coordinate.Of(node.Value("tick0")), node.Text("tickformat", ""), [.. node.Parts("tickformatstops").Select(StopOf)],
            node.Has("tickvals") ? [.. node.Items("tickvals").Select(value => Coordinate.Of(value))] : null,
            [.. node.Items("ticktext").Select(value => value.ToString())], node.Text("tickprefix", ""), node.Text("ticksuffix", ""),
            node.Flag("automargin", false));
    }

    private static (string?, string?, string) StopOf(FigureNode node)
    {
        var range = node.Items("dtickrange");
        string? End(int i) =>
            range.Count > i && range[i].ValueKind is JsonValueKind.Number or JsonValueKind.String ? range[i].ToString() : null;
        var stop = (End(0), End(1), node.Text("value", ""));
        node.End();
        return stop;
    }

    private static Title? TitleOf(FigureNode node, FontSpec font)
    {
        if (!node.Has("title"))
        {
            return null;
        }

        if (node.Value("title") is { ValueKind: JsonValueKind.String } words)
        {
            return new(words.GetString()!, font with { Size = Math.Round(font.Size * 1.2) }, null, 0, 0);
        }

        var part = node.Part("title");
        var title = new Title(part.Text("text", ""), FontSpec.Read(part.Part("font"), font with { Size = Math.Round(font.Size * 1.2) }),
            part.Number("standoff"), 0, 0);
        part.End();
        return title.Text.Length > 0 ? title : null;
    }
}

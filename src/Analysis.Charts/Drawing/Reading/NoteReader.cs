using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>Reads an annotation of a figure.</summary>
internal static class NoteReader
{
    private const int Heads = 7;

    public static Note Read(FigureNode node, FontSpec font)
    {
        var own = FontSpec.Read(node.Part("font"), font);
        var border = node.Colour("bordercolor", SKColors.Transparent);
        var arrow = node.Flag("showarrow", true) ? ArrowOf(node, border) : null;
        var note = new Note(
            node.Text("name", ""), node.Text("text", "new text"), node.Text("xref", "x"), node.Text("yref", "y"),
            Coordinate.Of(node.Value("x")), Coordinate.Of(node.Value("y")),
            node.Choice("xanchor", "auto", "left", "center", "right"), node.Choice("yanchor", "auto", "top", "middle", "bottom"),
            node.Number("xshift", 0), node.Number("yshift", 0),
            node.Choice("align", "center", "left", "right"), node.Number("textangle", 0), own, node.Colour("bgcolor", SKColors.Transparent),
            border, node.Number("borderwidth", 1), node.Number("borderpad", 1),
            node.Number("opacity", 1), arrow);
        if (!node.Flag("visible", true))
        {
            node.Refuse("visible", 0);
        }

        node.Leave("hovertext", "hoverlabel", "captureevents").End();
        return note;
    }

    private static Arrow? ArrowOf(FigureNode node, SKColor border)
    {
        var head = (int)node.Number("arrowhead", 1);
        if (head is < 0 or > Heads)
        {
            node.Refuse("arrowhead", 0);
        }

        node.Choice("arrowside", "end");
        return new(
            node.Has("ax") ? Coordinate.Of(node.Value("ax")) : new(-10, null),
            node.Has("ay") ? Coordinate.Of(node.Value("ay")) : new(-30, null), node.Text("axref", "pixel"), node.Text("ayref", "pixel"),
            head, node.Number("arrowsize", 1), node.Number("arrowwidth", border.Alpha > 0 ? node.Number("borderwidth", 1) * 2 : 2),
            node.Colour("arrowcolor", border.Alpha > 0 ? border : Colours.Line), node.Number("standoff", 0));
    }
}

using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>How words look.</summary>
/// <param name="Size">Pixels.</param>
/// <param name="Weight">400 or, from 500 on, bold.</param>
/// <param name="Colour">Colour.</param>
internal sealed record FontSpec(double Size, int Weight, SKColor Colour)
{
    /// <summary>A font of a figure, with what it does not say taken from another.</summary>
    public static FontSpec Read(FigureNode node, FontSpec otherwise)
    {
        var font = new FontSpec(node.Number("size", otherwise.Size), Bold(node, otherwise.Weight), node.Colour("color", otherwise.Colour));
        node.Leave("family").End();
        return font;
    }

    private static int Bold(FigureNode node, int otherwise) => node.Text("weight", "") switch
    {
        "" => otherwise,
        "bold" => 700,
        "normal" => 400,
        _ => (int)node.Number("weight", otherwise),
    };
}

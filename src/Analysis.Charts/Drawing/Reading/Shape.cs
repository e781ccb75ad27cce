using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>A line, rectangle, circle or path on the figure.</summary>
/// <remarks>Name: ties it to a row of the chart's table; empty when it belongs to none. Layer: above, between or below.</remarks>
internal sealed record Shape(
    string Name, string Kind, string Layer, string XRef, string YRef, bool XInPixels, bool YInPixels,
    Coordinate XAnchor, Coordinate YAnchor,
    Coordinate X0, Coordinate X1, Coordinate Y0, Coordinate Y1, string Path, LineSpec Line, SKColor Fill, double Opacity);

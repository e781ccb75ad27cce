using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>Words on the figure, perhaps with an arrow.</summary>
/// <remarks>Name: ties it to a row of the chart's table; empty when it belongs to none.</remarks>
internal sealed record Note(
    string Name, string Text, string XRef, string YRef, Coordinate X, Coordinate Y, string XAnchor, string YAnchor, double XShift,
    double YShift, string Align, double Angle, FontSpec Font,
    SKColor Ground, SKColor Border, double BorderWidth, double BorderPad, double Opacity, Arrow? Arrow);

/// <summary>The arrow of a note, from its words to its place.</summary>
/// <remarks>
/// X: where the words stand from its point: in pixels, or on an axis. Y: the same, downwards. XRef: "pixel"
/// or an axis. YRef: "pixel" or an axis.
/// </remarks>
internal sealed record Arrow(
    Coordinate X, Coordinate Y, string XRef, string YRef, int Head, double Size, double Width, SKColor Colour, double Standoff);

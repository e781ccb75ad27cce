using System.Collections.Immutable;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>Marks, lines, words or bars of one series.</summary>
internal sealed record Trace(
    bool IsBar, string Name, bool InLegend, string XAxis, string YAxis, ImmutableArray<Coordinate> X, ImmutableArray<Coordinate> Y,
    double Opacity, bool IsClipped,
    bool HasMarkers, bool HasLines, bool HasWords, Marker Marker, LineSpec Line, PointWords Words, Bars Bars, SKColor? Fill,
    ImmutableArray<PointRows> Rows);

/// <summary>How the marks of a trace look.</summary>
internal sealed record Marker(
    Each<string> Symbol, Each<double> Size, Each<SKColor> Colour, Each<double> Opacity, Each<double> LineWidth, Each<SKColor> LineColour,
    Each<double> Angle, Each<double> Standoff);

/// <summary>The line of a trace or a shape.</summary>
internal sealed record LineSpec(SKColor Colour, double Width, string Dash, string Shape);

/// <summary>Words beside the points of a trace.</summary>
internal sealed record PointWords(Each<string> Text, Each<string> Position, FontSpec Font);

/// <summary>How bars lie.</summary>
internal sealed record Bars(bool AreHorizontal, Each<double>? Width, Each<double> Offset, bool HasOffset, Each<double> Base);

/// <summary>The rows of the chart's table that a point stands for, and what it says when pointed at.</summary>
internal sealed record PointRows(ImmutableArray<int> Rows, string Hover);

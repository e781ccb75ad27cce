using System.Collections.Immutable;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>A figure of plotly.js, understood: everything in it that a picture shows.</summary>
internal sealed record Figure(
    int Width, int Height, Margin Margin, FontSpec Font, SKColor Paper, SKColor Plot, Title Title, Legend Legend,
    string BarMode, double BarGap,
    ImmutableArray<AxisSpec> Axes, ImmutableArray<Trace> Traces, ImmutableArray<Shape> Shapes, ImmutableArray<Note> Notes);

/// <summary>Room around the plot area, in pixels.</summary>
internal sealed record Margin(double Left, double Right, double Top, double Bottom);

/// <summary>The heading of the figure, or of an axis.</summary>
internal sealed record Title(string Text, FontSpec Font, double? Standoff, double Left, double Top);

/// <summary>Where the legend stands.</summary>
internal sealed record Legend(bool IsShown, bool IsHorizontal, double X, double Y, string XAnchor, string YAnchor, FontSpec Font,
    SKColor Ground, double ItemWidth, bool IsReversed);

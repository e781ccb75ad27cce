using System.Collections.Immutable;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>An axis as the figure describes it.</summary>
/// <remarks>
/// Id: "x", "y2". Type: linear, date, log, category, or empty when the data tell. Range: its ends; none when they follow from the data.
/// Domain: its part of the plot area. Anchor: the axis it stands at, "free", or empty for the first that a trace pairs it with. Position:
/// where on the plot area it stands when it is free. Side: bottom, top, left or right.
/// </remarks>
internal sealed record AxisSpec(
    string Id, string Type, ImmutableArray<Coordinate> Range, bool IsReversed, bool FromZero, (double From, double To) Domain,
    string Anchor, double Position, string Side, bool IsVisible,
    AxisLine Grid, AxisLine Zero, AxisLine Line, Ticks Ticks, FontSpec Font, Title? Title, ImmutableArray<string> Categories)
{
    /// <summary>Whether it runs from left to right.</summary>
    public bool IsHorizontal => Id[0] == 'x';
}

/// <summary>A line of an axis.</summary>
internal sealed record AxisLine(bool IsShown, SKColor Colour, double Width, string Dash);

/// <summary>Where an axis is marked, and with which words.</summary>
internal sealed record Ticks(
    string Marks, double Length, double Width, SKColor Colour, bool HaveLabels, double? Angle, int Most, double? Step, string? StepWords,
    Coordinate First, string Format,
    ImmutableArray<(string? From, string? To, string Format)> Formats, ImmutableArray<Coordinate>? At, ImmutableArray<string> Words,
    string Prefix, string Suffix, bool GrowMargin);

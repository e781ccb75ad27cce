using System.Runtime.CompilerServices;
using Analysis.Charting;

namespace Analysis.Notebooks;

/// <summary>Pictures of charts for saved notebooks, made once a chart.</summary>
internal static class ChartPictures
{
    private static readonly ConditionalWeakTable<Chart, byte[]> Made = [];

    /// <summary>The chart as PNG, as wide as <see cref="ChartTheme.Cell"/>.</summary>
    public static byte[] Png(Chart chart) => Made.GetValue(chart, one => one.Png(ChartTheme.Cell, scale: 1));
}

using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Charting.Drawing;

/// <summary>Dashes by the names that plotly.js gives them.</summary>
internal static class Strokes
{
    private const double LeastUnit = 3;

    /// <summary>Lengths of dashes and gaps; empty for a whole line.</summary>
    public static ImmutableArray<float> Dashes(string name, double width)
    {
        var unit = (float)Math.Max(width, LeastUnit);
        return name switch
        {
            "solid" or "" => [],
            "dot" => [unit, unit],
            "dash" => [3 * unit, 3 * unit],
            "longdash" => [5 * unit, 5 * unit],
            "dashdot" => [3 * unit, unit, unit, unit],
            "longdashdot" => [5 * unit, 2 * unit, unit, 2 * unit],
            _ => [.. name.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part =>
                float.TryParse(part.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture,
                    out var length) ? length : throw new FigureException($"a line has the dash '{name}', which is not drawn"))],
        };
    }
}

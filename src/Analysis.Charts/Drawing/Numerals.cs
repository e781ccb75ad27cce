using System.Globalization;

namespace Analysis.Charting.Drawing;

/// <summary>Numbers in path data and SVG: two digits behind the point, no culture.</summary>
internal static class Numerals
{
    public static string Svg(this double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    public static string Svg(this float value) => Svg((double)value);
}

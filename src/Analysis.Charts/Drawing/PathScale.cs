using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Charting.Drawing;

/// <summary>Path data made larger or smaller.</summary>
internal static partial class PathScale
{
    /// <summary>The path with every length multiplied; the flags of arcs stay.</summary>
    public static string Of(string path, double scale) =>
        Numbers().Replace(path, number => number.Groups["flags"].Success ? number.Value
            : (double.Parse(number.Value, CultureInfo.InvariantCulture) * scale).Svg());

    [GeneratedRegex("(?<flags> 0 [01],[01] )|[-.0-9]+")]
    private static partial Regex Numbers();
}

using System.Globalization;

namespace Analysis.Charting.Drawing.Axes;

/// <summary>Numbers on an axis, in those formats of d3 that charts use.</summary>
internal static class NumberFormat
{
    /// <summary>The number in words.</summary>
    /// <param name="value">The number.</param>
    /// <param name="format">",d", ",~f", ".1f", "d", or nothing.</param>
    /// <param name="axis">Whose it is, for messages.</param>
    public static string Of(double value, string format, string axis)
    {
        var digits = format switch
        {
            "" => "0.##########",
            "d" => "0",
            ",d" or ",.0f" => "#,0",
            ",~f" or ",~r" or ",~g" or "," => "#,0.######",
            "~f" or "~r" or "~g" => "0.######",
            ['.', >= '0' and <= '9' and var count, 'f'] => "0." + new string('0', count - '0'),
            [',', '.', >= '0' and <= '9' and var count, 'f'] => "#,0." + new string('0', count - '0'),
            _ => throw new FigureException($"axis {axis} has the tickformat '{format}', which is not drawn"),
        };
        // plotly.js writes a minus sign, not a hyphen.
        return value.ToString(digits, CultureInfo.InvariantCulture).Replace('-', '−');
    }
}

using System.Globalization;
using SkiaSharp;

namespace Analysis.Charting.Drawing.Reading;

/// <summary>Colours as figures write them: #rgb, #rrggbb, rgb(), rgba() and a few names.</summary>
internal static class Colours
{
    /// <summary>What plotly.js takes for lines without a colour.</summary>
    public static SKColor Line { get; } = new(0x44, 0x44, 0x44);

    /// <summary>The colour, or nothing when it is written in another way.</summary>
    public static SKColor? TryParse(string text)
    {
        if (text.StartsWith('#') && SKColor.TryParse(text, out var colour))
        {
            return colour;
        }

        if (text.StartsWith("rgb", StringComparison.Ordinal) && text.EndsWith(')'))
        {
            var parts = text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',', StringSplitOptions.TrimEntries);
            return parts.Length is 3 or 4 && Byte(parts[0]) is { } red && Byte(parts[1]) is { } green && Byte(parts[2]) is { } blue
                && (parts.Length == 3 ? 1 : Number(parts[3])) is { } alpha
                ? new SKColor(red, green, blue, (byte)Math.Round(alpha * 255))
                : null;
        }

        return text switch { "white" => SKColors.White, "black" => SKColors.Black, "transparent" => SKColors.Transparent, _ => null };
    }

    private static byte? Byte(string text) =>
        byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1 ? value : null;
}

using System.Globalization;
using System.Text;

namespace Analysis.Charting;

/// <summary>How wide words are in Noto Sans, so that labels can be laid out before anything is drawn.</summary>
/// <remarks>
/// Letters beyond ASCII have the width of a wide letter of their script: a label then rather has too much room than too little.
/// </remarks>
internal static class TextWidth
{
    /// <summary>Distance of two lines of text of 12 pixels.</summary>
    public const int Line = 16;

    // Hundredths of the size, from the space to the tilde.
    private static readonly byte[] Regular =
    [
        26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 27, 27, 57, 57, 57, 43,
        90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78, 60, 78, 62, 55, 56, 73, 60, 93, 59, 57, 57, 33, 37, 33, 57, 44,
        28, 56, 61, 48, 61, 56, 34, 61, 62, 26, 26, 53, 26, 93, 62, 60, 61, 61, 41, 48, 36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57,
    ];

    /// <summary>Width in pixels of one line.</summary>
    /// <param name="text">The words, without markup.</param>
    /// <param name="size">Size of the letters in pixels.</param>
    /// <param name="bold">Whether they are semi-bold.</param>
    public static double Of(string text, double size = 12, bool bold = false)
    {
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            hundredths += Advance(rune);
        }

        return hundredths * size / 100 * (bold ? 1.05 : 1);
    }

    /// <summary>Width in pixels of the longest of several lines.</summary>
    public static double Of(IEnumerable<string> lines, double size = 12, bool bold = false) =>
        lines.Select(line => Of(line, size, bold)).DefaultIfEmpty(0).Max();

    private static int Advance(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Regular[rune.Value - ' '],
        0xA0 or 0xE002 => 26,
        >= 0x2018 and <= 0x201A => 20,
        >= 0x201C and <= 0x201E => 37,
        0xB7 => 27,
        0x2026 => 80,
        0x2013 => 50,
        // Scripts whose letters are as wide as they are high.
        >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0xD7AF or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 or >= 0x1F000 => 100,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.UppercaseLetter => 76,
            _ => 64,
        },
    };
}

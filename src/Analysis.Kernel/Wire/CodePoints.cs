using System.Text;

namespace Analysis.Kernel.Wire;

/// <summary>Converts between the protocol's positions, counted in Unicode code points, and C#'s, in UTF-16 code units.</summary>
internal static class CodePoints
{
    /// <summary>The UTF-16 position of a code point position; a position past the end is the end.</summary>
    public static int ToUtf16(string text, int codePoints)
    {
        var position = 0;
        while (codePoints > 0 && position < text.Length)
        {
            position += LengthAt(text, position);
            codePoints--;
        }

        return position;
    }

    /// <summary>The number of code points before a UTF-16 position; half a surrogate pair counts as one.</summary>
    public static int FromUtf16(string text, int position)
    {
        var count = 0;
        for (var at = 0; at < position && at < text.Length; count++)
            at += LengthAt(text, at);
        return count;
    }

    private static int LengthAt(string text, int position) =>
        Rune.TryGetRuneAt(text, position, out var rune) ? rune.Utf16SequenceLength : 1;
}

using System.Globalization;
using System.Text;

namespace Analysis.Text;

/// <summary>Words as they may be shown: what a terminal obeys, and what turns the direction of letters, is written as an escape.</summary>
public static class VisibleText
{
    /// <summary>The text with "\u001B" for the sign that begins a terminal's commands, and so on.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsObeyed))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsObeyed(c))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }

    private static bool IsObeyed(char c) =>
        (char.IsControl(c) && c != '\t')
        || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';
}

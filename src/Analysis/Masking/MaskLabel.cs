using System.Globalization;
using System.Text;

namespace Analysis.Masking;

/// <summary>What stands in the place of a private person's name.</summary>
internal static class MaskLabel
{
    /// <summary>A name that may be one private person's or another's.</summary>
    public const string Anybody = "Person";

    // Fills the place of a longer name. A letter of every typeface that is no letter of a word.
    private const char Filler = '·';

    /// <summary>The label of a person.</summary>
    /// <param name="number">Which of them, from 1, in the order in which the corpus names them first.</param>
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Anybody} {number}");

    /// <summary>
    /// A text with labels in the places of names, as long as the text was: whatever points into the one
    /// points to the same place in the other.
    /// </summary>
    /// <remarks>
    /// "Nadia Quispe" becomes "Person 3····", "Quispe" becomes "P3····", and a name too short for either becomes dots.
    /// Breaks of lines stay where they are.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="names">The names in it, in any order; they may overlap.</param>
    public static string InPlace(string text, IEnumerable<MaskedSpan> names)
    {
        var masked = new StringBuilder(text);
        var done = 0;
        foreach (var name in names.OrderBy(name => name.Start).ThenByDescending(name => name.End))
        {
            var start = Math.Max(name.Start, done);
            // What is left of a name that overlaps another has no room for a label of its own.
            Fill(masked, text, start, name.End, start == name.Start ? name.Label : "");
            done = Math.Max(done, name.End);
        }

        return masked.ToString();
    }

    /// <summary>A text with labels instead of names, as long as they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names in it, in order, none in another.</param>
    public static string Instead(string text, IEnumerable<MaskedSpan> names)
    {
        var (masked, done) = (new StringBuilder(text.Length), 0);
        foreach (var name in names)
        {
            masked.Append(text, done, name.Start - done).Append(name.Label);
            done = name.End;
        }

        return masked.Append(text, done, text.Length - done).ToString();
    }

    private static void Fill(StringBuilder masked, string text, int start, int end, string label)
    {
        for (var at = start; at < end;)
        {
            var line = at;
            while (at < end && text[at] is not ('\r' or '\n'))
            {
                at++;
            }

            var words = Fitted(label, at - line);
            for (var letter = line; letter < at; letter++)
            {
                masked[letter] = letter - line < words.Length ? words[letter - line] : Filler;
            }

            // The label stands on the first line that has room for it.
            label = words.Length > 0 ? "" : label;
            while (at < end && text[at] is '\r' or '\n')
            {
                at++;
            }
        }
    }

    private static string Fitted(string label, int room) =>
        label.Length <= room ? label
        : label.Replace(Anybody + " ", "P", StringComparison.Ordinal) is var brief && brief.Length <= room ? brief
        : "";
}

using System.Text;
using System.Text.RegularExpressions;
using Analysis.Text;

namespace Analysis.Sources.Formats.PdfPages;

/// <summary>Joins a line to the next. A hyphen at its end stays exactly when the word has one, which the other words of the document
/// tell: "re-run" and "17-year-old" keep theirs, "govern-ment" loses it.</summary>
internal sealed partial class LineEnds
{
    // The part, and how what stands behind it must begin.
    private static readonly Dictionary<string, string> Prefixes = Lexicon.BuiltIn.Rows("Sources/lexicon/hyphen-prefixes.tsv", 3)
        .ToDictionary(row => row[0], row => row[2], StringComparer.Ordinal);

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public LineEnds(IEnumerable<string> lines)
    {
        var isCut = false;
        foreach (var line in lines)
        {
            var endsCut = line[^1] is '-' or '\u2010' or '\u00AD';
            foreach (Match word in Word().Matches(line))
            {
                // The halves of a word that is cut are no words of the document.
                if (!(isCut && word.Index == 0) && !(endsCut && word.Index + word.Length == line.Length - 1))
                {
                    words.Add(word.Value.ToLowerInvariant());
                }
            }

            isCut = endsCut;
        }
    }

    /// <summary>Appends a line to the text before it.</summary>
    public void Join(StringBuilder text, string next)
    {
        if (text[^1] == '\u00AD')
        {
            text.Length--;
        }
        else if (text.Length < 2 || text[^1] is not ('-' or '\u2010') || !char.IsLetterOrDigit(text[^2]) || !char.IsLetterOrDigit(next[0]))
        {
            text.Append(' ');
        }
        else if (!HasHyphen(First(text), Word().Match(next).Value))
        {
            text.Length--;
        }

        text.Append(next);
    }

    private bool HasHyphen(string first, string second)
    {
        var (one, other) = (first.ToLowerInvariant(), second.ToLowerInvariant());
        return words.Contains($"{one}-{other}")
            || (!words.Contains(one + other)
                && (char.IsUpper(second.FirstOrDefault()) || char.IsDigit(one[^1]) || char.IsDigit(other.FirstOrDefault())
                    || one.Contains('-', StringComparison.Ordinal)
                    || other.Contains('-', StringComparison.Ordinal) || IsPrefix(one, other)
                    || (words.Contains(one) && words.Contains(other))));
    }

    private static bool IsPrefix(string one, string other) =>
        Prefixes.TryGetValue(one, out var letter) && other.StartsWith(letter, StringComparison.Ordinal);

    // The letters and hyphens before the hyphen at the end.
    private static string First(StringBuilder text)
    {
        var start = text.Length - 1;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || (text[start - 1] is '-' && start > 1)))
        {
            start--;
        }

        return text.ToString(start, text.Length - 1 - start);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Analysis.Charting;

/// <summary>Text of the corpus inside plotly.js labels, which read a few HTML tags: here they stay text.</summary>
internal static partial class Markup
{
    // Stands for a space at which no line ends; as wide as one.
    private const char Joined = '\uE002';

    [GeneratedRegex("\\b([0-9]{1,2} to )?[0-9]{1,2} (January|February|March|April|May|June|July|August|September|October|November"
        + "|December)( [0-9]{4})?\\b")]
    private static partial Regex DaysInText();

    /// <summary>The text, readable as itself only.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A label of plotly.js in plain words: a break becomes a space, tags go, characters stand for themselves.</summary>
    public static string Plain(string label) => WebUtility.HtmlDecode(Tag().Replace(Break().Replace(label, " "), ""));

    /// <summary>
    /// A name that a number or a sign follows: one in a script from right to left gets a mark that keeps what follows behind it.
    /// </summary>
    public static string Apart(string name) => HasRightToLeft(name) ? name + '\u200E' : name;

    /// <summary>
    /// A line of English that may begin with a name in a script from right to left: it reads from left to right all the same.
    /// </summary>
    public static string English(string line) => HasRightToLeft(line) ? '\u200E' + line : line;

    private static bool HasRightToLeft(string text) => text.Any(c => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC');

    /// <summary>At most <paramref name="length"/> characters, cut at a space where there is one, with an ellipsis.</summary>
    public static string Shorten(string text, int length)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', length - 1);
        var end = space > length / 2 ? space : length - 1;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }

    /// <summary>Breaks at spaces into lines of about <paramref name="width"/> characters; longer words stay whole.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>
    /// The text in at most <paramref name="lines"/> lines of <paramref name="width"/> pixels; of a
    /// longer one the last ends with an ellipsis.
    /// </summary>
    public static IReadOnlyList<string> Fit(string text, double width, int lines, double size = 12, bool bold = false)
    {
        // A day stays in one line: "5 November" is read at once.
        text = DaysInText().Replace(text, match => match.Value.Replace(' ', Joined));
        var fitted = new List<string>();
        var line = "";
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => lines > 1 ? Pieces(word, width, size, bold) : [word]))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextWidth.Of(longer, size, bold) > width)
            {
                fitted.Add(line);
                longer = word;
            }

            line = longer;
        }

        fitted.Add(line);
        return [.. (fitted.Count <= lines ? fitted : [.. fitted.Take(lines - 1), fitted[lines - 1] + " …"])
            .Select(one => Cut(one, width, size, bold).Replace(Joined, ' '))];
    }

    /// <summary>
    /// A word that is longer than a line, such as the name of a file, in parts that are not: parted behind a sign where there is one.
    /// </summary>
    private static IEnumerable<string> Pieces(string word, double width, double size, bool bold)
    {
        while (TextWidth.Of(word, size, bold) > width)
        {
            var letters = StringInfo.ParseCombiningCharacters(word);
            var fit = letters.Count(end => end > 0 && TextWidth.Of(word[..end], size, bold) <= width);
            if (fit == 0)
            {
                break;
            }

            var end = letters[fit];
            var sign = word.LastIndexOfAny(['_', '-', '.', '/', '@', Joined], end - 1);
            end = sign >= end / 3 && sign > 0 ? sign + 1 : end;
            yield return word[..end];
            word = word[end..];
        }

        yield return word;
    }

    /// <summary>
    /// One line of at most <paramref name="width"/> pixels: cut at a space, a word that is too long inside it, with an ellipsis.
    /// </summary>
    private static string Cut(string line, double width, double size, bool bold)
    {
        if (TextWidth.Of(line, size, bold) <= width)
        {
            return line;
        }

        var words = line.TrimEnd('…', ' ');
        for (var space = words.LastIndexOf(' '); space > 0; space = words.LastIndexOf(' '))
        {
            words = words[..space];
            if (TextWidth.Of(words + " …", size, bold) <= width)
            {
                return words + " …";
            }
        }

        while (words.Length > 1 && TextWidth.Of(words + "…", size, bold) > width)
        {
            words = words[..(char.IsLowSurrogate(words[^1]) ? ^2 : ^1)];
        }

        return words + "…";
    }

    /// <summary>Escaped and wrapped, lines joined as plotly.js breaks them.</summary>
    public static string Lines(string text, int width) => string.Join("<br>", Wrap(text, width).Select(Escape));

    [GeneratedRegex("<br ?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

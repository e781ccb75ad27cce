using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Text;

namespace Analysis.Cli.Publishing;

/// <summary>The words of a part as a reader sees them, each letter with the place at which it stands in the file.</summary>
internal sealed partial class ShownText
{
    private readonly int[] places;
    private readonly LineMap lines;

    private ShownText(string words, int[] places, LineMap lines) => (Words, this.places, this.lines) = (words, places, lines);

    /// <summary>The words.</summary>
    public string Words { get; }

    /// <summary>Line and column of a letter in the file.</summary>
    public LinePosition this[int letter] => lines[letter < places.Length ? places[letter] : 0];

    /// <summary>The words of a part: escapes of JSON and of HTML as the letters that they stand for.</summary>
    /// <param name="part">The part.</param>
    /// <param name="withTags">
    /// Whether tags stay, and with them names in attributes; without them, words that tags part stand together.
    /// </param>
    public static ShownText Of(OutputPart part, bool withTags)
    {
        var (text, places) = (part.Content, Enumerable.Range(0, part.Content.Length).ToArray());
        var scripts = part.IsMarkup && !part.IsJson
            ? Script().Matches(text).Select(match => (From: match.Index, To: match.Index + match.Length)).ToList()
            : [];
        (text, places) = part.IsJson ? Replaced(text, places, Escape(), match => Unescaped(match.Value))
            : scripts.Count > 0
                ? Replaced(text, places, Escape(), match =>
                    scripts.Exists(script => match.Index >= script.From && match.Index < script.To) ? Unescaped(match.Value) : match.Value)
                : (text, places);
        if (part.IsMarkup && !withTags)
        {
            (text, places) = Replaced(text, places, Tag(), _ => " ");
        }

        if (part.IsMarkup)
        {
            (text, places) = Replaced(text, places, Entity(), match => WebUtility.HtmlDecode(match.Value));
        }

        return new(text, places, new LineMap(part.Content));
    }

    private static (string Text, int[] Places) Replaced(string text, int[] places, Regex pattern, Func<Match, string> by)
    {
        var (words, at, last) = (new StringBuilder(text.Length), new List<int>(text.Length), 0);
        foreach (Match match in pattern.Matches(text))
        {
            words.Append(text, last, match.Index - last);
            at.AddRange(places.AsSpan(last, match.Index - last));
            var letters = by(match);
            words.Append(letters);
            at.AddRange(Enumerable.Range(0, letters.Length).Select(letter => places[match.Index + Math.Min(letter, match.Length - 1)]));
            last = match.Index + match.Length;
        }

        words.Append(text, last, text.Length - last);
        at.AddRange(places.AsSpan(last));
        return (words.ToString(), [.. at]);
    }

    private static string Unescaped(string escape) =>
        escape[1] == 'u' ? ((char)Convert.ToInt32(escape[2..], 16)).ToString() : escape[1] is 'n' or 'r' or 't' ? " " : escape[1..];

    [GeneratedRegex(@"<script[^>]*>.*?</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    [GeneratedRegex(@"\\(?:u[0-9a-fA-F]{4}|[^u])", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"</?[A-Za-z!][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,10});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}

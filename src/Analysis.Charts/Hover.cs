using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>What a mark says when it is pointed at: the sentence with the words marked, an empty line, facts, and the place.</summary>
internal static class Hover
{
    private const int Width = 64;
    private const int Before = 160;
    private const int After = 200;

    // Private-use characters go through wrapping and escaping as letters do; the text's own are taken out first.
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    /// <summary>The text as plotly.js reads it; everything of the corpus is escaped.</summary>
    public static string Of(ITextRow row, Evidence evidence, IEnumerable<string> facts)
    {
        var lines = Markup.Wrap(Marked(row, evidence), Width).Select(Markup.Escape)
            .Select(line => line.Replace(Open.ToString(), "<b>", StringComparison.Ordinal).Replace(Close.ToString(), "</b>", StringComparison.Ordinal));
        string[] about = [.. facts, $"{evidence.Label(row.Source)} · {evidence.Place(row)}"];
        return string.Join("<br>", [.. lines, "", .. about.Select(fact => Markup.Lines(fact, Width))]);
    }

    private static string Marked(ITextRow row, Evidence evidence)
    {
        var sentence = evidence.Sentence(row);
        var quote = Markup.Shorten(row.Quote, 240);
        // The same number may stand in the sentence before: "in 2013, 13 people".
        var at = row.Start - evidence.SentenceSpan(row).Start;
        if (at < 0 || at > sentence.Length || !sentence.AsSpan(at).StartsWith(row.Quote, StringComparison.Ordinal))
        {
            return $"{Open}{Clean(quote)}{Close}";
        }

        var end = at + row.Quote.Length;
        var (from, to) = (Math.Max(0, at - Before), Math.Min(sentence.Length, end + After));
        return $"{(from > 0 ? "…" : "")}{Clean(sentence[from..at])}{Open}{Clean(quote)}{Close}{Clean(sentence[end..to])}{(to < sentence.Length ? "…" : "")}";
    }

    private static string Clean(string text) => text.Replace(Open, ' ').Replace(Close, ' ');
}

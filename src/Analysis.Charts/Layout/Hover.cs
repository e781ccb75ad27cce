using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>
/// What a mark says when it is pointed at: the whole sentence with the words marked, an empty line, facts, and the place.
/// </summary>
internal static class Hover
{
    private const int Width = 64;
    private const int LongestSentence = 700;
    private const int Around = 300;
    private const int Shown = 3;

    // Private-use characters go through wrapping and escaping as letters do; the text's own are taken out first.
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    /// <summary>The text as plotly.js reads it; everything of the corpus is escaped.</summary>
    /// <param name="row">The row.</param>
    /// <param name="evidence">What it points into.</param>
    /// <param name="facts">What is known of it, who says so first.</param>
    public static string Of(ITextRow row, Evidence evidence, IEnumerable<string> facts) =>
        Join([Marked(row, evidence)], [.. facts, evidence.Place(row)]);

    /// <summary>The text of a mark that stands for several rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="facts">What all of them share.</param>
    public static string Of(IReadOnlyList<ITextRow> rows, Evidence evidence, IReadOnlyList<string> facts)
    {
        if (rows.Count == 1)
        {
            return Of(rows[0], evidence, facts);
        }

        var sentences = rows.Take(Shown).Select(row => $"• {Marked(row, evidence)}").ToList();
        return Join(rows.Count > Shown ? [.. sentences, $"… and {ChartTheme.Format(rows.Count - Shown)} more"] : sentences,
            [.. facts, string.Join("; ", rows.Take(Shown).Select(evidence.Place)) + Words.AndMore(rows.Count, Shown)]);
    }

    private static string Join(IEnumerable<string> sentences, IEnumerable<string> facts)
    {
        var lines = sentences.SelectMany(sentence => Markup.Wrap(sentence, Width)).Select(Markup.Escape)
            .Select(line => line.Replace(Open.ToString(), "<b>", StringComparison.Ordinal)
                .Replace(Close.ToString(), "</b>", StringComparison.Ordinal));
        return string.Join("<br>", [.. lines, "", .. facts.Where(fact => fact.Length > 0).Select(fact => Markup.Lines(fact, Width))]);
    }

    private static string Marked(ITextRow row, Evidence evidence)
    {
        var sentence = evidence.Sentence(row);
        // The same number may stand in the sentence before: "in 2013, 13 people".
        var at = row.Start - evidence.SentenceSpan(row).Start;
        if (at < 0 || at > sentence.Length || !sentence.AsSpan(at).StartsWith(row.Quote, StringComparison.Ordinal))
        {
            return $"{Open}{Clean(Markup.Shorten(row.Quote, LongestSentence))}{Close}";
        }

        var end = at + row.Quote.Length;
        var (from, to) = sentence.Length <= LongestSentence ? (0, sentence.Length)
            : (WordStart(sentence, at - Around), WordEnd(sentence, end + Around));
        return $"{(from > 0 ? "… " : "")}{Clean(sentence[from..at])}{Open}{Clean(Markup.Shorten(row.Quote, LongestSentence))}{Close}{Clean(sentence[end..to])}{(to < sentence.Length ? " …" : "")}";
    }

    // Never inside a word or a number; a text without spaces is cut between letters.
    private static int WordStart(string text, int at)
    {
        if (at <= 0)
        {
            return 0;
        }

        var space = text.LastIndexOf(' ', at);
        return space >= 0 && at - space < Around ? space + 1 : char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static int WordEnd(string text, int at)
    {
        if (at >= text.Length)
        {
            return text.Length;
        }

        var space = text.IndexOf(' ', at);
        return space >= 0 && space - at < Around ? space : char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static string Clean(string text) => text.Replace(Open, ' ').Replace(Close, ' ');
}

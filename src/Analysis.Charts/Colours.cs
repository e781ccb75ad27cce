using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>
/// Which colour and shape stands for what. It follows from the corpus and not from the rows of a chart, so that a source has one colour in
/// all of its charts, however they are filtered.
/// </summary>
internal sealed class Colours
{
    private readonly Dictionary<string, Series> own;
    private readonly Series others;
    private readonly Func<object, string> name;
    private readonly bool arePublishers;

    private Colours(
        Func<object, string> name, IEnumerable<string> corpus, IEnumerable<string> rows, string others, bool arePublishers = false)
    {
        (this.name, this.arePublishers) = (name, arePublishers);
        // Names that the corpus does not know, because rows came from elsewhere, follow in the order of their number.
        var (known, further) = (Ranked(corpus), Ranked(rows));
        var ranked = known.Concat(further).Select(one => one.Name).Distinct(StringComparer.Ordinal).ToList();
        var first = ranked.Take(ChartTheme.Series.Count).ToList();
        // Where hundreds of names have a mark or two each, colours for six of them would tell nothing.
        var tell = ranked.Count <= first.Count
            || known.Concat(further).Where(one => first.Contains(one.Name, StringComparer.Ordinal)).Sum(one => one.Count) * 5
                >= known.Concat(further).Sum(one => one.Count);
        own = tell
            ? first.Select((key, i) => new Series(key, ChartTheme.Series[i], ChartTheme.Symbols[i]))
                .ToDictionary(series => series.Name, StringComparer.Ordinal)
            : [];
        this.others =
            tell ? new Series(others, ChartTheme.Other, "circle") : new Series("all", ChartTheme.Series[0], ChartTheme.Symbols[0]);
    }

    /// <summary>The colours for rows of one table.</summary>
    /// <param name="by">What they stand for.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="evidence">The corpus.</param>
    public static Colours Of<TRow>(By by, IReadOnlyList<TRow> rows, Evidence evidence)
        where TRow : class => Of(by, typeof(TRow), rows, evidence);

    /// <summary>The colours for rows of a type.</summary>
    public static Colours Of(By by, Type type, IReadOnlyList<object> rows, Evidence evidence)
    {
        if (by == By.Source)
        {
            return Sources(evidence,
                rows.OfType<ITextRow>().Select(row => row.Source).Concat(rows.OfType<SourceRow>().Select(row => row.Source)));
        }

        var value = by.Of(type, evidence);
        string Name(object row) => value(row) is { Length: > 0 } words ? words : by == By.Speaker ? Voice.Nobody : "none";
        var corpus = by == By.Speaker ? evidence.Speakers.Where(speaker => speaker.Length > 0).Select(evidence.Shown) : [];
        return new Colours(Name, corpus, rows.Select(Name).Where(words => words != Voice.Nobody),
            $"other {(by == By.Kind ? "kinds" : Words.Many(ClaimWords.Words(by.ColumnName)))}");
    }

    /// <summary>The colour and shape of a row.</summary>
    public Series this[object row] => own.GetValueOrDefault(name(row), others);

    /// <summary>The entries of a legend for the rows that are drawn, in the order of the palette.</summary>
    public IReadOnlyList<Series> Legend(IEnumerable<object> drawn)
    {
        var used = drawn.Select(row => this[row]).ToHashSet();
        return [.. own.Values.Where(used.Contains), .. used.Contains(others) ? [others] : Array.Empty<Series>()];
    }

    /// <summary>A sentence for the notes; empty when a colour stands for a single source.</summary>
    public string Note => arePublishers && own.Count > 0 ? " A colour stands for a publisher: there are more documents than colours." : "";

    // Each document where there are colours for all, else their publishers.
    private static Colours Sources(Evidence evidence, IEnumerable<string> rows)
    {
        var unknown = rows.Distinct(StringComparer.Ordinal).Where(source => evidence.Source(source) is null).ToList();
        var all = evidence.Sources.Select(row => row.Source).Concat(unknown).ToList();
        var arePublishers = all.Count > ChartTheme.Series.Count
            && all.Select(evidence.Publisher).Distinct(StringComparer.Ordinal).Count() < all.Count;
        string Of(string source) => arePublishers ? evidence.Publisher(source) : evidence.Label(source);
        // Copies come last, so that a reprint takes no other document's colour away.
        IEnumerable<string> Weighed(bool copies) => all.Where(source => evidence.Source(source) is { DuplicateOf.Length: > 0 } == copies)
            .SelectMany(source => Enumerable.Repeat(Of(source), arePublishers ? 1 : evidence.Finds(source) + 1));
        return new Colours(row => Of(row is ITextRow text ? text.Source : ((SourceRow)row).Source), Weighed(copies: false),
            Weighed(copies: true), arePublishers ? "other publishers" : "other documents", arePublishers);
    }

    private static List<(string Name, int Count)> Ranked(IEnumerable<string> names) =>
        [.. names.GroupBy(name => name, StringComparer.Ordinal).Select(group => (group.Key, Count: group.Count()))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Key, StringComparer.Ordinal)];
}

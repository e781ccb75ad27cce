namespace Analysis.Charting;

/// <summary>Charts by the names that the command takes: those of the library, and charts of one's own as "counts:statements:act".</summary>
public static class NamedCharts
{
    private static readonly string[] Own = ["claims", "counts", "timeline", "matrix"];
    private static readonly string[] Tables =
        ["figures", "actors", "statements", "dates", "quantities", "disagreements", "series", "sources"];

    /// <summary>How a chart of one's own is named, for help texts.</summary>
    public const string Forms =
        "claims[:KIND[:COLUMN]], counts[:TABLE[:COLUMN]], timeline[:TABLE[:COLUMN]], matrix[:TABLE[:COLUMN[:COLUMN]]]";

    /// <summary>Whether a name asks for a chart of one's own.</summary>
    public static bool IsOwn(string name) => Own.Contains(name.Split(':')[0], StringComparer.Ordinal);

    /// <summary>The chart of a name.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="name">Its name and, after colons, table and columns; what is left out is what each table is mostly asked for.</param>
    /// <param name="vague">Where charts of figures draw words without a number.</param>
    /// <exception cref="ArgumentException">There is no such chart, table or column; the message lists those there are.</exception>
    public static Chart Of(Corpus corpus, string name, VagueConvention? vague = null)
    {
        var parts = name.Split(':');
        var evidence = Evidence.Of(corpus);
        if (parts[0] == "claims" && parts.Length <= 3)
        {
            var kinds = corpus.Figures.Select(row => row.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            return parts.Length == 1 || kinds.Contains(parts[1], StringComparer.Ordinal)
                ? Named(Charts.Claims(corpus.Figures.Where(row => parts.Length == 1 || row.Kind == parts[1]), evidence, vague,
                    panels: parts.Length > 2 ? By.Column(parts[2]) : null), parts)
                : throw new ArgumentException($"No figure is of kind '{parts[1]}'. These are: {string.Join(", ", kinds)}.");
        }

        var most = parts[0] == "matrix" ? 4 : 3;
        if (!IsOwn(name) || parts.Length > most)
        {
            throw new ArgumentException($"'{name}' names no chart. These are: {Forms}.");
        }

        return parts.ElementAtOrDefault(1) switch
        {
            null => Of(parts[0] == "timeline" ? [parts[0], "statements"] : [parts[0], "actors"]),
            _ => Of(parts),
        };

        Chart Of(string[] asked) => Named(asked[1] switch
        {
            "figures" => Chart(asked, corpus.Figures, evidence, By.Speaker),
            "actors" => Chart(asked, corpus.Actors, evidence, By.Actor),
            "statements" => Chart(asked, corpus.Statements, evidence, By.Speaker),
            "dates" => Chart(asked, corpus.Dates, evidence, By.Kind),
            "quantities" => Chart(asked, corpus.Quantities, evidence, By.Column("unit")),
            "disagreements" => Chart(asked, corpus.Disagreements, evidence, By.Kind),
            "series" => Chart(asked, corpus.Series, evidence, By.Speaker),
            "sources" => Chart(asked, corpus.Sources, evidence, By.Column("publisher")),
            _ => throw new ArgumentException($"There is no table '{asked[1]}'. These are: {string.Join(", ", Tables)}."),
        }, parts);
    }

    private static Chart Chart<TRow>(string[] asked, IReadOnlyList<TRow> rows, Evidence evidence, By usual)
        where TRow : class
    {
        var first = asked.Length > 2 ? By.Column(asked[2]) : usual;
        return asked[0] switch
        {
            "counts" => Charts.Counts(rows, first, evidence),
            "timeline" => Charts.Timeline(rows, first, evidence),
            _ => Charts.Matrix(rows, asked.Length > 3 ? By.Column(asked[3]) : By.Source, first, evidence),
        };
    }

    private static Chart Named(Chart chart, string[] parts) => chart with { Name = string.Join('-', parts).ToLowerInvariant() };
}

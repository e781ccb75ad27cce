namespace Analysis.Charting;

/// <summary>A series of a chart: a source or an act, with its colour and marker shape.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Colour">Colour of the light scheme.</param>
/// <param name="Symbol">Marker shape of plotly.js.</param>
internal sealed record Series(string Name, string Colour, string Symbol)
{
    /// <summary>Gives colours to the most frequent names; the others share one, so that no colour means two things.</summary>
    /// <param name="names">One name a mark.</param>
    /// <param name="others">What the others are called in the legend.</param>
    /// <returns>The series of each name, and the legend in order.</returns>
    public static (IReadOnlyDictionary<string, Series> Of, IReadOnlyList<Series> Legend) Assign(IEnumerable<string> names, string others)
    {
        var grouped = names.GroupBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var ranked = grouped.Select(group => group.Key).ToList();
        // Where hundreds of names have a mark or two each, colours for six of them would tell nothing.
        var marks = grouped.Sum(group => group.Count());
        if (ranked.Count > ChartTheme.Series.Count && grouped.Take(ChartTheme.Series.Count).Sum(group => group.Count()) * 5 < marks)
        {
            var all = new Series("all", ChartTheme.Series[0], ChartTheme.Symbols[0]);
            return (ranked.ToDictionary(name => name, _ => all, StringComparer.Ordinal), [all]);
        }

        var own = ranked.Take(ChartTheme.Series.Count).Select((name, i) => new Series(name, ChartTheme.Series[i], ChartTheme.Symbols[i])).ToList();
        var rest = new Series(others, ChartTheme.Other, "circle");
        var of = ranked.Select((name, i) => (name, Series: i < own.Count ? own[i] : rest)).ToDictionary(x => x.name, x => x.Series, StringComparer.Ordinal);
        return (of, ranked.Count > own.Count ? [.. own, rest] : own);
    }
}

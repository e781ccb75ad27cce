using System.Globalization;
using Deedle;

namespace Analysis.Frames;

/// <summary>Counts of rows. What rows claim is never added up.</summary>
/// <remarks>
/// Deedle's own PivotTable leaves out a whole column when one row has no value in it, and GroupRowsBy throws; here such
/// rows are counted as <see cref="None"/>.
/// </remarks>
public static class FrameCounts
{
    /// <summary>Stands for a missing value, and for an empty text.</summary>
    public const string None = "(none)";

    /// <summary>How many rows hold each value of a column: most first, then by value.</summary>
    /// <param name="frame">The frame; each row is counted once.</param>
    /// <param name="column">Name of the column; days are counted as "2020-08-14".</param>
    /// <exception cref="ArgumentException">The frame has no such column.</exception>
    public static Series<string, int> Count<TRow>(this Frame<TRow, string> frame, string column)
        where TRow : notnull =>
        Ranked(Words(frame, column)).Select(group => KeyValue.Create(group.Key, group.Count())).ToSeries();

    /// <summary>
    /// How many rows hold each pair of values; 0 where none does. The first column goes down, most first; the second across, by value.
    /// </summary>
    /// <param name="frame">The frame; each row is counted once.</param>
    /// <param name="down">Name of the column whose values become rows.</param>
    /// <param name="across">Name of the column whose values become columns.</param>
    /// <exception cref="ArgumentException">The frame lacks one of the columns.</exception>
    public static Frame<string, string> Count<TRow>(this Frame<TRow, string> frame, string down, string across)
        where TRow : notnull
    {
        var pairs = Words(frame, down).Zip(Words(frame, across)).ToList();
        var rows = Ranked(pairs.Select(pair => pair.First)).Select(group => group.Key).ToList();
        var counts = pairs.CountBy(pair => pair).ToDictionary();
        return Deedle.Frame.FromColumns(pairs.Select(pair => pair.Second).Distinct().Order(StringComparer.Ordinal)
            .Select(column =>
                KeyValue.Create(column, rows.Select(row => KeyValue.Create(row, counts.GetValueOrDefault((row, column)))).ToSeries())));
    }

    private static IEnumerable<IGrouping<string, string>> Ranked(IEnumerable<string> words) =>
        words.GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);

    private static IEnumerable<string> Words<TRow>(Frame<TRow, string> frame, string column)
        where TRow : notnull =>
        frame.Cells(column).Select(Word);

    private static string Word(object? value) => value switch
    {
        null or "" => None,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() is { Length: > 0 } text ? text : None,
    };
}

using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Analysis.Notebooks.Html;
using Analysis.Notebooks.Tables;
using Deedle;
using Deedle.Internal;

namespace Analysis.Notebooks.Frames;

/// <summary>The first rows and columns of a frame or series of Deedle, in the words of our own tables, and how many there are.</summary>
internal sealed class FrameTable
{
    private const int MostRows = 500;
    private const int MostColumns = 24;
    private const int LongestText = 160;
    private const int TextRows = 10;
    private const int TextColumns = 8;
    private const int LongestWord = 24;

    private readonly IReadOnlyList<Cell> keys;
    private readonly IReadOnlyList<(string Heading, IReadOnlyList<Cell> Cells)> columns;
    private readonly int rowCount;
    private readonly int columnCount;

    private FrameTable(
        IReadOnlyList<Cell> keys, IReadOnlyList<(string Heading, IReadOnlyList<Cell> Cells)> columns, int rowCount, int columnCount) =>
        (this.keys, this.columns, this.rowCount, this.columnCount) = (keys, columns, rowCount, columnCount);

    /// <summary>A frame, whatever its keys are.</summary>
    public static FrameTable Of(IFrameFormattable frame) => ((IFrame)frame).Apply(new FromFrame());

    /// <summary>A series, whatever its keys and values are.</summary>
    public static FrameTable Of(ISeriesFormattable series)
    {
        // Deedle has no way to visit a series of unknown types, as it has for frames.
        var method = typeof(FrameTable).GetMethod(nameof(FromSeries), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (FrameTable)method.MakeGenericMethod(SeriesTypes(series.GetType())).Invoke(null, [series])!;
    }

    /// <summary>As HTML.</summary>
    public string Html()
    {
        var shown = new TableView<int>("row", "rows",
        [
            new Column<int>("key", (row, _) => keys[row]),
            .. columns.Select(column => new Column<int>(column.Heading, (row, _) => column.Cells[row])),
        ]);
        var left = columnCount > columns.Count
            ? $"<p class=\"none\">{Count(columnCount - columns.Count, "more column")} not shown: choose with frame.Columns[...].</p>"
            : "";
        return HtmlText.Output(shown.Table([.. Enumerable.Range(0, keys.Count)], rowCount) + left);
    }

    /// <summary>As a few lines of text.</summary>
    public string Text()
    {
        var heads = columns.Take(TextColumns).ToList();
        var lines = Enumerable.Range(0, Math.Min(TextRows, keys.Count))
            .Select(row => string.Join(" | ", heads.Select(column => Short(column.Cells[row].Plain)).Prepend(Short(keys[row].Plain))));
        return string.Join('\n', lines.Prepend(string.Join(" | ", heads.Select(column => column.Heading).Prepend("")).Trim())
            .Prepend($"{Count(rowCount, "row")}, {Count(columnCount, "column")}"));
    }

    private static FrameTable FromSeries<TKey, TValue>(Series<TKey, TValue> series)
        where TKey : notnull
    {
        var first = series.ObservationsAll.Take(MostRows).ToList();
        return new([.. first.Select(cell => Of((object)cell.Key))],
            [("value", [.. first.Select(cell => Of(cell.Value.HasValue ? cell.Value.Value : null))])], series.KeyCount, 1);
    }

    private static Type[] SeriesTypes(Type type) =>
        type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Series<,>) ? type.GetGenericArguments()
        : SeriesTypes(type.BaseType!);

    private static string Count(int count, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {one}{(count == 1 ? "" : "s")}");

    private static string Short(string words) => words.Length <= LongestWord ? words : words[..(LongestWord - 1)] + "…";

    private static Cell Of(object? value) => value switch
    {
        null => Cell.Short(""),
        string text => Cell.Of(text.Length <= LongestText ? text : text[..LongestText] + " …"),
        bool flag => Cell.Short(flag ? "true" : "false"),
        DateTime { TimeOfDay.Ticks: 0 } day => Cell.Of(DateOnly.FromDateTime(day)),
        DateTime time => Cell.Short(time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
        double or float or decimal or int or long or short or byte => Number(value),
        ITuple parts => Cell.Of(string.Join(", ", Enumerable.Range(0, parts.Length).Select(at => Of(parts[at]).Plain))),
        IFormattable other => Cell.Of(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => Cell.Of(value.ToString() ?? ""),
    };

    private static Cell Number(object value)
    {
        var digits = ((IFormattable)value).ToString("#,0.######", CultureInfo.InvariantCulture);
        return new(digits, digits, (IComparable)value, "number");
    }

    private sealed class FromFrame : IFrameOperation<FrameTable>
    {
        public FrameTable Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
        {
            var rows = Enumerable.Range(0, Math.Min(MostRows, frame.RowCount)).Select(row => frame.RowIndex.AddressAt(row)).ToList();
            var columns = frame.ColumnKeys.Zip(frame.GetFrameData().Columns).Take(MostColumns)
                .Select(column =>
                    (Of((object?)column.First).Plain, (IReadOnlyList<Cell>)[.. rows.Select(row => Value(column.Second.Item2, row))]));
            return new([.. frame.RowKeys.Take(MostRows).Select(key => Of((object?)key))], [.. columns], frame.RowCount, frame.ColumnCount);
        }

        private static Cell Value(IVector column, long row) =>
            column.GetObject(row) is { HasValue: true } value ? Of(value.Value) : Of((object?)null);
    }
}

using Deedle;
using Deedle.Indices;
using Deedle.Indices.Linear;
using Deedle.Vectors.ArrayVector;

namespace Analysis.Frames;

/// <summary>Columns of one frame beside the rows of another.</summary>
public static class FrameJoins
{
    /// <summary>
    /// The rows with columns of another frame, whose row keys stand in a column here: publisher and date of each source, say.
    /// </summary>
    /// <remarks>
    /// No row is added, dropped or moved; where the other frame has no such row, or no value in it, the value is missing.
    /// </remarks>
    /// <example><c>figures.With(sources, "Source", "Publisher", "Published")</c></example>
    /// <param name="frame">The rows.</param>
    /// <param name="other">The frame to look up in.</param>
    /// <param name="key">Name of the column that holds row keys of the other frame.</param>
    /// <param name="columns">Names of the columns to take over; without any, all of them.</param>
    /// <exception cref="ArgumentException">A column is not there, or is there already.</exception>
    public static Frame<TRow, string> With<TRow>(
        this Frame<TRow, string> frame, Frame<string, string> other, string key, params string[] columns)
        where TRow : notnull
    {
        var rows = other.RowKeys.Select((name, at) => (name, at)).ToDictionary(row => row.name, row => row.at, StringComparer.Ordinal);
        var found = frame.Cells(key).Select(cell => cell?.ToString() is { } name && rows.TryGetValue(name, out var at) ? at : -1).ToList();
        var vectors = other.ColumnKeys.Zip(other.GetFrameData().Columns, (name, column) => (name, column.Item2))
            .ToDictionary(StringComparer.Ordinal);
        var joined = frame.Clone();
        foreach (var name in columns.Length > 0 ? columns : other.ColumnKeys)
        {
            if (frame.ColumnKeys.Contains(name, StringComparer.Ordinal))
            {
                throw new ArgumentException(
                    $"The frame has a column '{name}' already. Rename one of them first: frame.RenameColumn(\"{name}\", \"...\").",
                    nameof(columns));
            }

            joined.AddColumn(name, vectors.TryGetValue(name, out var vector)
                ? vector.Invoke(new Rows<TRow>(other.RowIndex, found, frame.RowIndex))
                : throw other.NoColumn(name));
        }

        return joined;
    }

    /// <summary>What stands in a column, row by row; null where a value is missing.</summary>
    /// <exception cref="ArgumentException">The frame has no such column.</exception>
    internal static IEnumerable<object?> Cells<TRow>(this Frame<TRow, string> frame, string column)
        where TRow : notnull =>
        frame.ColumnKeys.Contains(column, StringComparer.Ordinal)
            ? frame.GetColumn<object>(column).ObservationsAll.Select(cell => cell.Value.HasValue ? cell.Value.Value : null)
            : throw frame.NoColumn(column);

    private static ArgumentException NoColumn<TRow>(this Frame<TRow, string> frame, string column)
        where TRow : notnull =>
        new($"The frame has no column '{column}'. It has {string.Join(", ", frame.ColumnKeys)}.");

    // Takes the values at some rows of a column, whatever their type.
    private sealed class Rows<TRow>(IIndex<string> from, IReadOnlyList<int> rows, IIndex<TRow> to) : VectorCallSite<ISeries<TRow>>
        where TRow : notnull
    {
        public ISeries<TRow> Invoke<T>(IVector<T> column) => new Series<TRow, T>(
            to,
            ArrayVectorBuilder.Instance
                .CreateMissing([.. rows.Select(row => row < 0 ? OptionalValue<T>.Missing : column.GetValue(from.AddressAt(row)))]),
            ArrayVectorBuilder.Instance,
            LinearIndexBuilder.Instance);
    }
}

using Analysis.Tables;
using Deedle;
using Deedle.Indices;
using Deedle.Indices.Linear;
using Deedle.Vectors.ArrayVector;
using Microsoft.FSharp.Core;

namespace Analysis.Frames;

/// <summary>Tables of a corpus as data frames of Deedle, and back.</summary>
/// <remarks>
/// A row of figures is a claim, not a fact: claims overlap in time, repeat each other and count different people. <c>frame.Sum</c>,
/// <c>Mean</c> and the like over the columns Value, Low and High give numbers that no source states. Count
/// rows instead: <see cref="FrameCounts"/>.
/// </remarks>
public static class TableFrames
{
    /// <summary>Rows as a frame: a column for each property, under its C# name, in the order of the table.</summary>
    /// <remarks>
    /// The key of a row is its place, "file:start", with "#2" for the second row at one place; of a source its file, of an actor his name,
    /// of a diagnostic "file:line:column". Numbers are double, days <see cref="DateTime"/> at midnight, choices the words of the CSV
    /// ("moreThan"). A missing number or day is missing in the frame; a text never is, an unknown one is "".
    /// </remarks>
    public static Frame<string, string> ToFrame<TRow>(this IEnumerable<TRow> rows)
        where TRow : class
    {
        var list = rows as IReadOnlyList<TRow> ?? [.. rows];
        var columns = TableSchema<TRow>.Columns;
        return new Frame<string, string>(
            Index(RowKeys.Of(list)),
            Index(columns.Select(column => column.PropertyName)),
            ArrayVectorBuilder.Instance.Create([.. columns.Select(column => FrameColumn<TRow>.Of(column, list))]),
            LinearIndexBuilder.Instance,
            ArrayVectorBuilder.Instance);
    }

    /// <summary>
    /// The rows that a frame still holds, in its order, however it was filtered or sorted: for charts, tables and export.
    /// </summary>
    /// <param name="rows">The table that the frame was made from, or one that holds all of its rows.</param>
    /// <param name="frame">A frame of <see cref="ToFrame"/>, with the row keys it had.</param>
    /// <exception cref="ArgumentException">
    /// The frame holds a row that is not among the rows, or that cannot be told from another at the same place.
    /// </exception>
    public static IReadOnlyList<TRow> In<TRow, TColumn>(this IEnumerable<TRow> rows, Frame<string, TColumn> frame)
        where TRow : class
        where TColumn : notnull
    {
        var atPlace = rows.ToLookup(RowKeys.Place, StringComparer.Ordinal);
        var cells = new FrameCells<TRow, TColumn>(frame);
        return [.. frame.RowKeys.Select((key, at) => Find(atPlace, cells, key, at))];
    }

    private static TRow Find<TRow, TColumn>(ILookup<string, TRow> atPlace, FrameCells<TRow, TColumn> cells, string key, int at)
        where TRow : class
        where TColumn : notnull
    {
        var here = atPlace[RowKeys.PlaceOf(key)].ToList();
        // A number behind the place depends on which rows the frame was made from; what the row says does not.
        var same = here.Count > 1 ? here.FindAll(row => cells.Hold(row, at)) : here;
        return same.Count switch
        {
            1 => same[0],
            0 => throw new ArgumentException(
                $"The frame's row '{key}' is not among these rows. Ask the table that the frame was made from."),
            _ when same.TrueForAll(row => row.Equals(same[0])) => same[0],
            _ => throw new ArgumentException($"Several rows stand at '{RowKeys.PlaceOf(key)}', and the frame no longer holds the columns that tell them apart. Keep Kind and Rule in the frame."),
        };
    }

    private static IIndex<string> Index(IEnumerable<string> keys) => LinearIndexBuilder.Instance.Create(keys, FSharpOption<bool>.None);
}

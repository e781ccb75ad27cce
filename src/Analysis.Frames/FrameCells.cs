using Analysis.Tables;
using Deedle;

namespace Analysis.Frames;

/// <summary>What a frame still holds of the columns of a table.</summary>
internal sealed class FrameCells<TRow, TColumn>(Frame<string, TColumn> frame)
    where TRow : class
    where TColumn : notnull
{
    private readonly Lazy<List<(TableColumn Column, List<object?> Values)>> columns = new(() => Columns(frame));

    /// <summary>Whether a row says what the frame says in a row of its own, counted from 0.</summary>
    public bool Hold(TRow row, int at) => columns.Value.TrueForAll(one => Equals(one.Values[at], FrameColumn<TRow>.Cell(one.Column, row)));

    private static List<(TableColumn, List<object?>)> Columns(Frame<string, TColumn> frame)
    {
        var names = frame.ColumnKeys.ToDictionary(key => key.ToString() ?? "", StringComparer.Ordinal);
        return [.. from column in TableSchema<TRow>.Columns
            where names.ContainsKey(column.PropertyName)
            let series = frame.GetColumn<object>(names[column.PropertyName])
            select (column, series.ObservationsAll.Select(cell => cell.Value.HasValue ? cell.Value.Value : null).ToList())];
    }
}

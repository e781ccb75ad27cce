using System.Collections;
using System.Data;

namespace Analysis.Kernel.Display.Values;

/// <summary>Tables of other libraries, read as far as they are shown.</summary>
internal static class Tables
{
    /// <summary>A System.Data.DataTable.</summary>
    public static TableValue DataTable(object value)
    {
        var table = (DataTable)value;
        return new(
            [.. table.Columns.Cast<DataColumn>().Select(column => column.ColumnName)],
            table.Rows.Cast<DataRow>().Where(row => row.RowState != DataRowState.Deleted)
                .Select(row => row.ItemArray.Select(cell => cell is DBNull ? null : cell).ToArray()),
            table.Rows.Count);
    }

    /// <summary>A Microsoft.Data.Analysis.DataFrame.</summary>
    public static TableValue DataFrame(object value)
    {
        dynamic frame = value;
        object[] columns = [.. ((IEnumerable)frame.Columns).Cast<object>()];
        long count = frame.Rows.Count;
        return new([.. columns.Select(column => (string)((dynamic)column).Name)], Rows(columns, count), count);
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(object[] columns, long count)
    {
        var cells = columns.Select(column => (Column: column,
            Cell: column.GetType().GetProperty("Item", typeof(object), [typeof(long)]) ?? Cell(column.GetType()))).ToArray();
        for (var row = 0L; row < count; row++)
            yield return [.. cells.Select(cell => cell.Cell.GetValue(cell.Column, [row]))];
    }

    // The indexer of the base class, which typed columns hide behind one of their own.
    private static System.Reflection.PropertyInfo Cell(Type type) =>
        type.GetProperties().First(property => property.GetIndexParameters() is [{ ParameterType: var index }] && index == typeof(long));
}

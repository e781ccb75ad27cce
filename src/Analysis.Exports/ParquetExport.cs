using Analysis.Tables;
using Parquet;
using Parquet.Schema;

namespace Analysis.Exports;

/// <summary>
/// Writes a table as an Apache Parquet file: numbers as decimals, days as dates, fixed words as text. The same rows give the same bytes.
/// </summary>
public static class ParquetExport
{
    // 38 digits are what readers of Parquet can hold; a .NET decimal has at most 29.
    private const int MostDigits = 38;

    // The type of a column should not change from one corpus to the next, so there is room behind the point also where no value needs it.
    private const int UsualScale = 6;

    /// <summary>Writes a table.</summary>
    public static void Write(CorpusTable table, Stream stream) => WriteAsync(table, stream).GetAwaiter().GetResult();

    private static async Task WriteAsync(CorpusTable table, Stream stream)
    {
        var fields = table.Columns.Select(column => Field(table, column)).ToList();
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            // A group without rows is refused by some readers; a file without groups is a table without rows to all of them.
            if (table.Rows.Count > 0)
            {
                using var group = writer.CreateRowGroup();
                foreach (var (field, column) in fields.Zip(table.Columns))
                {
                    await WriteColumn(group, field, column, table.Rows).ConfigureAwait(false);
                }
            }
        }
    }

    private static Task WriteColumn(ParquetRowGroupWriter group, DataField field, TableColumn column, IReadOnlyList<object> rows) =>
        column.Type == typeof(int) ? WriteValues<int>(group, field, column, rows)
        : column.Type == typeof(bool) ? WriteValues<bool>(group, field, column, rows)
        : column.Type == typeof(DateOnly) ? WriteValues<DateOnly>(group, field, column, rows)
        : field is DecimalDataField ? WriteValues<decimal>(group, field, column, rows)
        : group.WriteAsync(field, rows.Select(row => column.Value(row) is { } value ? column.Format(value) : null!).ToArray());

    private static Task WriteValues<TValue>(ParquetRowGroupWriter group, DataField field, TableColumn column, IReadOnlyList<object> rows)
        where TValue : struct =>
        column.IsOptional
            ? group.WriteAsync<TValue>(field, new ReadOnlyMemory<TValue?>([.. rows.Select(row => (TValue?)column.Value(row))]))
            : group.WriteAsync<TValue>(field, new ReadOnlyMemory<TValue>([.. rows.Select(row => (TValue)column.Value(row)!)]));

    private static DataField Field(CorpusTable table, TableColumn column) =>
        column.Type == typeof(decimal) ? Number(table, column)
        : column.Type == typeof(int) || column.Type == typeof(bool) || column.Type == typeof(DateOnly)
            ? new DataField(column.Name, column.Type, column.IsOptional)
            : new DataField(column.Name, typeof(string), isNullable: false);

    private static DataField Number(CorpusTable table, TableColumn column)
    {
        var values = table.Rows.Select(column.Value).OfType<decimal>().ToList();
        var scale = Math.Max(UsualScale, values.Select(value => (int)value.Scale).DefaultIfEmpty(0).Max());
        var whole = values.Select(WholeDigits).DefaultIfEmpty(0).Max();

        // Numbers too far apart for one scale, a quadrillionth beside a quadrillion of billions, stay exact as text.
        return whole + scale <= MostDigits
            ? new DecimalDataField(column.Name, MostDigits, scale, isNullable: column.IsOptional)
            : new DataField(column.Name, typeof(string), isNullable: column.IsOptional);
    }

    private static int WholeDigits(decimal value)
    {
        var digits = 0;
        for (var rest = Math.Truncate(Math.Abs(value)); rest >= 1; rest = Math.Truncate(rest / 10))
        {
            digits++;
        }

        return digits;
    }
}

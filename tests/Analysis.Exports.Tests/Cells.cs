using System.Globalization;
using Analysis.Tables;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Data.Sqlite;
using Parquet;
using DataField = Parquet.Schema.DataField;
using TableColumn = Analysis.Tables.TableColumn;

namespace Analysis.Exports.Tests;

/// <summary>Reads files back with readers of other people, as cells in the words that CSV uses.</summary>
internal static class Cells
{
    /// <summary>The cells that a table should have in every form: the same words as in CSV, numbers without zeros at their end.</summary>
    public static IReadOnlyList<string> Of(CorpusTable table) =>
        [.. table.Rows.SelectMany(row =>
            table.Columns.Select(column => column.Value(row) is decimal number ? Number(number) : column.Format(column.Value(row))))];

    public static IReadOnlyList<string> OfSheet(string path, CorpusTable table)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == table.Name);
        var rows = ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Row>().ToList();
        Assert.Equal(table.Columns.Select(column => column.Name),
            rows[0].Elements<Cell>().Select(cell => cell.InnerText).Take(table.Columns.Count));
        return [.. rows.Skip(1).SelectMany(row => row.Elements<Cell>().Zip(table.Columns, Words))];
    }

    public static async Task<IReadOnlyList<string>> OfParquet(string path, CorpusTable table)
    {
        await using var reader = await ParquetReader.CreateAsync(path, new ParquetOptions { UseDateOnlyTypeForDates = true });
        var fields = reader.Schema.GetDataFields();
        Assert.Equal(table.Columns.Select(column => column.Name), fields.Select(field => field.Name));
        if (table.Rows.Count == 0)
        {
            return [];
        }

        using var group = reader.OpenRowGroupReader(0);
        var columns = new List<IReadOnlyList<string>>();
        foreach (var field in fields)
        {
            columns.Add(await Column(group, field, table.Rows.Count));
        }

        return [.. Enumerable.Range(0, table.Rows.Count).SelectMany(row => columns.Select(column => column[row]))];
    }

    public static IReadOnlyList<string> OfSqlite(string path, CorpusTable table) =>
        [.. Query(path, $"SELECT * FROM {table.Name.Replace('-', '_')}{(table.Name == "sources" ? "" : " ORDER BY rowid")}")
            .SelectMany(row => row.Zip(table.Columns,
                (value, column) => column.Type == typeof(bool) ? ((long)value! == 1 ? "true" : "false") : Words(value)))];

    public static List<object?[]> Query(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? null : reader.GetValue(at))]);
        }

        return rows;
    }

    private static async Task<IReadOnlyList<string>> Column(ParquetRowGroupReader group, DataField field, int count)
    {
        if (field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var words = new string[count];
            await group.ReadAsync(field, words);
            return [.. words.Select(word => word ?? "")];
        }

        return field.ClrType == typeof(int) ? await Column<int>(group, field, count)
            : field.ClrType == typeof(bool) ? await Column<bool>(group, field, count)
            : field.ClrType == typeof(decimal) ? await Column<decimal>(group, field, count)
            : await Column<DateOnly>(group, field, count);
    }

    private static async Task<IReadOnlyList<string>> Column<T>(ParquetRowGroupReader group, DataField field, int count)
        where T : struct
    {
        if (field.IsNullable)
        {
            var optional = new T?[count];
            await group.ReadAsync<T>(field, optional);
            return [.. optional.Select(value => Words(value))];
        }

        var values = new T[count];
        await group.ReadAsync<T>(field, values);
        return [.. values.Select(value => Words(value))];
    }

    private static string Words(Cell cell, TableColumn column)
    {
        var words = Unescaped(cell.CellValue?.Text ?? cell.InnerText);
        return column.Type == typeof(DateOnly) && cell.DataType?.Value != CellValues.InlineString && words.Length > 0 ? Day(words)
            : column.Type == typeof(bool) ? (words == "1" ? "true" : "false")
            : column.Type == typeof(decimal) && words.Length > 0
                ? Number(decimal.Parse(words, NumberStyles.Float, CultureInfo.InvariantCulture))
                : words;
    }

    private static string Unescaped(string words) =>
        System.Text.RegularExpressions.Regex.Replace(words, "_x([0-9A-F]{4})_",
            found => ((char)Convert.ToInt32(found.Groups[1].Value, 16)).ToString());

    private static string Day(string serial) =>
        Words(DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(serial, CultureInfo.InvariantCulture))));

    private static string Words(object? value) => value switch
    {
        null => "",
        string words => words,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double real =>
            Number(decimal.Parse(real.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)),
        decimal number => Number(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}

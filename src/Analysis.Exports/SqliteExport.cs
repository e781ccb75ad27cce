using System.Globalization;
using Analysis.Tables;
using Microsoft.Data.Sqlite;

namespace Analysis.Exports;

/// <summary>
/// Writes tables into one SQLite file: a table each, every row tied to its source by a foreign key, and views (views.sql) that put a row,
/// the sentence around it and its source side by side. Days are text as year-month-day, by which SQLite's own functions reckon.
/// </summary>
public static class SqliteExport
{
    /// <summary>Writes a file; one of the same name is replaced once the new one is whole.</summary>
    public static void Write(IReadOnlyList<CorpusTable> tables, string path)
    {
        var unfinished = path + ".unfinished";
        File.Delete(unfinished);
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ToString()))
        {
            connection.Open();
            using var transaction = connection.BeginTransaction();
            foreach (var table in tables.Append(ColumnGuide.Of(tables)))
            {
                Execute(connection, Schema(table));
                Fill(connection, table);
            }

            Execute(connection, Views());
            transaction.Commit();
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Name of a table in the file: "actor_summary", which needs no quotation marks in SQL.</summary>
    internal static string NameOf(CorpusTable table) => table.Name.Replace('-', '_');

    private static string Schema(CorpusTable table)
    {
        var isSources = table.Name == "sources";
        var columns = table.Columns.Select(column =>
            $"\"{column.Name}\" {TypeOf(column)}{(isSources && column.Name == "source" ? " PRIMARY KEY" : "")}{(column.IsOptional ? "" : " NOT NULL")}{Reference(table, column)}");
        return $"CREATE TABLE {NameOf(table)} ({string.Join(", ", columns)}){(isSources ? " WITHOUT ROWID" : "")};"
            + (table.Columns.Any(column => column.Name == "start") ? $"CREATE INDEX {NameOf(table)}_place ON {NameOf(table)} (source, start);" : "");
    }

    private static string Reference(CorpusTable table, TableColumn column) =>
        table.Name != "sources" && column.Name is "source" or "otherSource" && table.Columns.Any(other => other.Name == "start") ? " REFERENCES sources (source)" : "";

    private static string TypeOf(TableColumn column) =>
        column.Type == typeof(int) || column.Type == typeof(bool) ? "INTEGER" : column.Type == typeof(decimal) ? "" : "TEXT";

    private static void Fill(SqliteConnection connection, CorpusTable table)
    {
        using var command = connection.CreateCommand();
        var places = table.Columns.Select((_, at) => command.Parameters.Add(new SqliteParameter(FormattableString.Invariant($"$c{at}"), null))).ToList();
        command.CommandText = $"INSERT INTO {NameOf(table)} VALUES ({string.Join(", ", places.Select(place => place.ParameterName))});";
        foreach (var row in table.Rows)
        {
            foreach (var (column, place) in table.Columns.Zip(places))
            {
                place.Value = Value(column, column.Value(row)) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private static object? Value(TableColumn column, object? value) => value switch
    {
        null => null,
        bool flag => flag ? 1L : 0L,
        int number => (long)number,
        decimal number => Number(number),
        _ => column.Format(value),
    };

    // A number that SQLite cannot hold exactly stays the words that it is written with; a column with a type of numbers would round it.
    private static object Number(decimal number) =>
        number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue ? (long)number
        : ExactDouble(number) ?? (object)number.ToString(CultureInfo.InvariantCulture);

    private static double? ExactDouble(decimal number) =>
        double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) is var real
        && decimal.TryParse(real.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back == number ? real : null;

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Views()
    {
        using var reader = new StreamReader(typeof(SqliteExport).Assembly.GetManifestResourceStream("views.sql")!);
        return reader.ReadToEnd();
    }
}

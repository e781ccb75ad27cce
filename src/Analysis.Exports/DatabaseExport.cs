using Analysis.Tables;
using Microsoft.Data.Sqlite;

namespace Analysis.Exports;

/// <summary>Writes tables as an SQLite database that any browser of such files opens. The same rows give the same bytes.</summary>
public static class DatabaseExport
{
    /// <summary>Writes a new database.</summary>
    /// <param name="tables">
    /// The tables; rows of those about a text are tied to their source and, when the table of sentences is there, to their sentence.
    /// </param>
    /// <param name="path">Path of the file; there must be none.</param>
    public static void Write(IReadOnlyList<CorpusTable> tables, string path)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();

        // The file is new and moved to its place when it is whole: no journal is needed.
        Execute(connection, "PRAGMA journal_mode = OFF");
        using var transaction = connection.BeginTransaction();
        var schema = new DatabaseSchema(tables);
        var sentences = new SentenceFinder(tables);
        foreach (var table in tables)
        {
            Execute(connection, schema.Table(table));
            Insert(connection, schema, table, sentences);
        }

        foreach (var view in schema.Views())
        {
            Execute(connection, view);
        }

        transaction.Commit();
    }

    private static void Insert(SqliteConnection connection, DatabaseSchema schema, CorpusTable table, SentenceFinder sentences)
    {
        using var insert = connection.CreateCommand();
        var places = Enumerable.Range(0, table.Columns.Count + (schema.HasSentence(table) ? 1 : 0))
            .Select(number => $"$p{number}").ToList();
        insert.CommandText = $"INSERT INTO {DatabaseSchema.Name(table.Name)} VALUES ({string.Join(", ", places)})";
        var parameters = places.ConvertAll(place => insert.Parameters.AddWithValue(place, DBNull.Value));
        foreach (var row in table.Rows)
        {
            for (var index = 0; index < table.Columns.Count; index++)
            {
                parameters[index].Value = Value(table.Columns[index], row);
            }

            if (schema.HasSentence(table))
            {
                parameters[^1].Value = (object?)sentences.Of((ITextRow)row)?.Sentence ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }
    }

    private static object Value(TableColumn column, object row) => column.Value(row) switch
    {
        null => DBNull.Value,
        int number => number,
        bool flag => flag ? 1 : 0,
        decimal number => Number(number, column),
        var other => column.Format(other),
    };

    // SQLite knows whole numbers and doubles; what is neither stays exact as text.
    private static object Number(decimal number, TableColumn column) =>
        number == Math.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number
        : Math.Abs(number) < 1e27m && (decimal)(double)number == number ? (double)number
        : column.Format(number);

    private static void Execute(SqliteConnection connection, string words)
    {
        using var command = connection.CreateCommand();
        command.CommandText = words;
        command.ExecuteNonQuery();
    }
}

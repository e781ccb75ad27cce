using Analysis.Tables;

namespace Analysis.Exports;

/// <summary>Tables, keys and views of the database, as SQL.</summary>
internal sealed class DatabaseSchema(IReadOnlyList<CorpusTable> tables)
{
    private const string Sources = "sources";
    private const string SentenceColumn = "sentence";

    // Columns that hold the path of a source.
    private static readonly string[] SourceColumns = ["source", "otherSource"];

    private readonly bool hasSources = tables.Any(table => table.Name == Sources);
    private readonly bool hasSentences = tables.Any(table => table.Name == CorpusTable.Sentences);

    /// <summary>A name as SQL takes it: "actor_summary" needs no quotation marks in a query.</summary>
    public static string Name(string name) => "\"" + name.Replace('-', '_') + "\"";

    /// <summary>Whether rows of a table name the sentence they begin in.</summary>
    public bool HasSentence(CorpusTable table) => hasSentences && table.IsOfText;

    /// <summary>The statement that makes a table.</summary>
    public string Table(CorpusTable table)
    {
        var lines = table.Columns.Select(column => $"{Name(column.Name)} {Type(column)}".TrimEnd()).ToList();
        if (HasSentence(table))
        {
            lines.Add($"{Name(SentenceColumn)} INTEGER");
        }

        lines.AddRange(Keys(table));
        return $"CREATE TABLE {Name(table.Name)} (\n  {string.Join(",\n  ", lines)}\n)";
    }

    /// <summary>The statements that make the views: each row about a text with its sentence and its source.</summary>
    public IEnumerable<string> Views() =>
        from table in tables
        where HasSentence(table) && hasSources
        select $"""
            CREATE VIEW {Name(table.Name + "_in_context")} AS
            SELECT t.*, s."quote" AS "sentenceQuote", d."title", d."publisher", d."published", d."sha256"
            FROM {Name(table.Name)} AS t
            JOIN "sources" AS d ON d."source" = t."source"
            LEFT JOIN "sentences" AS s ON s."source" = t."source" AND s."sentence" = t."sentence"
            """.ReplaceLineEndings("\n");

    private IEnumerable<string> Keys(CorpusTable table)
    {
        if (table.Name == Sources)
        {
            return ["PRIMARY KEY (\"source\")"];
        }

        var keys = table.Columns
            .Where(column => hasSources && SourceColumns.Contains(column.Name))
            .Select(column => $"FOREIGN KEY ({Name(column.Name)}) REFERENCES \"sources\" (\"source\")");
        return table.Name == CorpusTable.Sentences ? keys.Prepend("PRIMARY KEY (\"source\", \"sentence\")")
            : HasSentence(table) ? keys.Append("FOREIGN KEY (\"source\", \"sentence\") REFERENCES \"sentences\" (\"source\", \"sentence\")")
            : keys;
    }

    // A number's column has no type: SQLite would round one of more digits than a double holds.
    private static string Type(TableColumn column) =>
        (column.Type == typeof(int) ? "INTEGER" : column.Type == typeof(bool) ? "BOOLEAN" : column.Type == typeof(decimal) ? "" : "TEXT")
        + (column.IsOptional ? "" : " NOT NULL");
}

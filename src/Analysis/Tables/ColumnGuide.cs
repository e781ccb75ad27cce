using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Tables;

/// <summary>Explains every column of exported tables (columns.tsv): columns.csv beside them, and a sheet of a spreadsheet.</summary>
public static class ColumnGuide
{
    /// <summary>Name of the guide among the tables.</summary>
    public const string Name = "columns";

    private static readonly FrozenDictionary<(string Table, string Column), string> Meanings =
        Lexicon.BuiltIn.Rows("Tables/lexicon/columns.tsv", 3).ToFrozenDictionary(row => (row[0], row[1]), row => row[2]);

    /// <summary>A row for every column of the tables.</summary>
    public static CorpusTable Of(IEnumerable<CorpusTable> tables) => CorpusTable.Of<ColumnGuideRow>(Name,
        [.. from table in tables
            from column in table.Columns
            select new ColumnGuideRow(
                table.Name, column.Name, TypeOf(column), Words(column), column.IsOptional,
                Meanings.GetValueOrDefault((table.Name, column.Name), ""))]);

    private static string TypeOf(TableColumn column) =>
        column.Type == typeof(int) ? "whole number"
        : column.Type == typeof(decimal) ? "number"
        : column.Type == typeof(DateOnly) ? "day"
        : column.Type == typeof(bool) ? "yes or no"
        : "text";

    private static string Words(TableColumn column) =>
        column.Type == typeof(bool) ? "true; false"
        : column.Type.IsEnum ? string.Join("; ", Enum.GetValues(column.Type).Cast<object>().Select(column.Format))
        : "";
}

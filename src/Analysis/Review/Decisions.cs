using System.Globalization;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Review;

/// <summary>Decisions as programs write them: each is a line more in review.csv of a folder.</summary>
public static class Decisions
{
    /// <summary>The columns of review.csv.</summary>
    public static IReadOnlyList<string> Columns => ReviewTable.Columns;

    /// <summary>
    /// The tables whose rows can be decided on: name, the letter that their ids begin with, and the columns that can be corrected.
    /// </summary>
    public static IEnumerable<(string Name, char Letter, IReadOnlyList<TableColumn> Fields)> Tables =>
        DecidableTables.Names
            .Select(name => (name, DecidableTables.LetterOf(name)!.Value, (IReadOnlyList<TableColumn>)[.. DecidableTables.FieldsOf(name)]));

    /// <summary>The columns of a row that can be corrected.</summary>
    public static IReadOnlyList<string> FieldsOf(IDecidableRow row) =>
        [.. DecidableTables.FieldsOf(DecidableTables.NameOf(row.Id[0])).Select(column => column.Name)];

    /// <summary>Appends a decision.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="row">The row.</param>
    /// <param name="verdict">What is decided.</param>
    /// <param name="field">The column that is corrected; empty for other decisions.</param>
    /// <param name="value">What it holds, as CSV writes it.</param>
    /// <param name="note">Why.</param>
    /// <exception cref="ArgumentException">
    /// Nobody decides, the row has no id, or the column cannot be corrected, or not to this value; the message says which can.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Append(string folder, string by, IDecidableRow row, Verdict verdict, string field, string value, string note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var table = DecidableTables.NameOf(row.Id.Length > 0 ? row.Id[0] : ' ');
        if (!RowId.IsOne(row.Id) || table.Length == 0)
        {
            throw new ArgumentException($"'{row.Id}' is no id of a row. Decide on a row of a table of the corpus.", nameof(row));
        }

        if (verdict == Verdict.Correct)
        {
            ThrowIfBad(table, field, value);
        }

        var now = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        ReviewFile.Append(folder,
            new Decision(row.Id, table, verdict, field, value, by.Trim(), now, note.Trim(), row.Quote, row.Source, new LinePosition(1, 1)));
    }

    private static void ThrowIfBad(string table, string field, string value)
    {
        var fields = DecidableTables.FieldsOf(table).ToList();
        var column = fields.Find(column => column.Name == field)
            ?? throw new ArgumentException(
                $"'{field}' is no column of {table} that can be corrected. These are: {string.Join(", ", fields.Select(one => one.Name))}");
        if (CorrectedRow.Problem(table, column, value) is { } problem)
        {
            throw new ArgumentException($"'{value}' is no value of {table}.{field}. {problem}");
        }
    }
}

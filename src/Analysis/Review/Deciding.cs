using System.Collections.Concurrent;
using System.Globalization;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Review;

/// <summary>Writes what an analyst decides on rows of an opened corpus.</summary>
internal static class Deciding
{
    private static readonly ConcurrentDictionary<string, string> Analysts = new(StringComparer.Ordinal);

    /// <summary>Says who decides on rows of a folder from now on, in this process.</summary>
    public static void SetAnalyst(string folder, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Analysts[Path.GetFullPath(folder)] = name.Trim();
    }

    /// <summary>Appends a decision to the folder's review.csv.</summary>
    public static void Decide(string folder, IDecidableRow row, Verdict verdict, string field, string value, string note)
    {
        if (!Analysts.TryGetValue(Path.GetFullPath(folder), out var by))
        {
            throw new InvalidOperationException("A decision needs a name. Say who decides first: corpus.Analyst(\"A. Name\")");
        }

        var table = DecidableTables.NameOf(row.Id.Length > 0 ? row.Id[0] : ' ');
        if (!RowId.IsOne(row.Id) || table.Length == 0)
        {
            throw new ArgumentException($"'{row.Id}' is no id of a row. Decide on a row of a table of the corpus.", nameof(row));
        }

        if (verdict == Verdict.Correct)
        {
            ThrowIfBad(table, field, value);
        }

        ReviewFile.Append(folder, new Decision(
            row.Id, table, verdict, field, value, by, DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), note.Trim(), row.Quote, row.Source, new LinePosition(1, 1)));
    }

    private static void ThrowIfBad(string table, string field, string value)
    {
        var fields = DecidableTables.FieldsOf(table).ToList();
        var column = fields.Find(column => column.Name == field)
            ?? throw new ArgumentException($"'{field}' is no column of {table} that can be corrected. These are: {string.Join(", ", fields.Select(one => one.Name))}");
        if (CorrectedRow.Problem(table, column, value) is { } problem)
        {
            throw new ArgumentException($"'{value}' is no value of {table}.{field}. {problem}");
        }
    }
}

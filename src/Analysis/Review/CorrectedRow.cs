using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Tables;

namespace Analysis.Review;

/// <summary>A row with columns as a person says they are, and the columns that follow from them.</summary>
internal static partial class CorrectedRow
{
    /// <summary>The row, with the values of the rules in its column "changed".</summary>
    /// <param name="row">The row as the rules read it.</param>
    /// <param name="fields">The columns a person corrected, with their words.</param>
    /// <param name="by">Who decided.</param>
    public static TRow Of<TRow>(TRow row, IReadOnlyDictionary<string, string> fields, string by)
        where TRow : class
    {
        var said = new Dictionary<string, string>(fields, StringComparer.Ordinal);
        foreach (var (column, words) in Following(row, fields))
        {
            said.TryAdd(column, words);
        }

        var corrected = With(row, said);
        return With(corrected, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["decision"] = fields.Count > 0 ? "corrected" : "accepted",
            ["decidedBy"] = by,
            ["changed"] = RowDifferences.Between(row, corrected),
        });
    }

    /// <summary>Why words are no value of a column; null when they are one.</summary>
    public static string? Problem(string table, TableColumn column, string words)
    {
        if (IsDay(table, column.Name))
        {
            return words.Length == 0 || DaysOf(words) is not null ? null
                : "Write a day as 2020-11-05, a month as 2020-11 or a year as 2020.";
        }

        try
        {
            _ = column.Parse(words);
            return null;
        }
        catch (Exception bad) when (bad is FormatException or OverflowException)
        {
            return column.Type.IsEnum
                ? $"Write one of: {string.Join(", ", Enum.GetValues(column.Type).Cast<object>().Select(column.Format))}."
                : column.Type == typeof(DateOnly) ? "Write a day as 2020-11-05."
                : column.Type == typeof(bool) ? "Write true or false."
                : "Write a number as 1500 or 2.5.";
        }
    }

    private static TRow With<TRow>(TRow row, Dictionary<string, string> said)
        where TRow : class => TableSchema<TRow>.Create(
            [.. TableSchema<TRow>.Columns
                .Select(column => said.TryGetValue(column.Name, out var words) ? column.Parse(words) : column.Value(row))]);

    // The bounds of "1,500" are 1,500; the day of a figure that a person gives rests on that person.
    private static IEnumerable<(string Column, string Words)> Following(object row, IReadOnlyDictionary<string, string> fields)
    {
        if (row is FigureRow or QuantityRow && fields.TryGetValue("value", out var value))
        {
            var (old, low, high) = row is FigureRow figure ? (figure.Value, figure.Low, figure.High)
                : row is QuantityRow number ? (number.Value, number.Low, number.High) : default;
            foreach (var bound in new[] { (Name: "low", Is: low), (Name: "high", Is: high) }
                .Where(bound => old is not null && bound.Is == old))
            {
                yield return (bound.Name, value);
            }
        }

        foreach (var (day, basis)
            in new[] { ("asOf", "asOfBasis"), ("date", "dateBasis"), ("value", "basis"), ("from", "basis"), ("to", "basis") })
        {
            if (fields.TryGetValue(day, out var words) && HasColumn(row, basis))
            {
                yield return (basis, words.Length > 0 ? "assigned" : "unresolved");
            }
        }

        if (row is DateRow && fields.TryGetValue("value", out var timex) && DaysOf(timex) is var (from, to))
        {
            yield return ("from", from);
            yield return ("to", to);
        }
    }

    private static bool HasColumn(object row, string basis) => basis switch
    {
        "asOfBasis" => row is FigureRow,
        "dateBasis" => row is StatementRow,
        _ => row is DateRow,
    };

    private static bool IsDay(string table, string column) => (table, column) is ("dates", "value") or ("statements", "date");

    // "2020-11" is 1 to 30 November.
    private static (string From, string To)? DaysOf(string timex)
    {
        var parts = timex.Split('-');
        if (!DayMonthOrYear().IsMatch(timex) || !DateOnly.TryParseExact(
            parts.Length == 1 ? timex + "-01-01" : parts.Length == 2 ? timex + "-01" : timex, "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var from))
        {
            return null;
        }

        var to = parts.Length == 1 ? from.AddYears(1).AddDays(-1) : parts.Length == 2 ? from.AddMonths(1).AddDays(-1) : from;
        return (Words(from), Words(to));
    }

    private static string Words(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthOrYear();
}

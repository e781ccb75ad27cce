namespace Analysis.Tables;

/// <summary>The columns in which two rows of a table differ.</summary>
internal static class RowDifferences
{
    /// <summary>
    /// Whether a column says what a row claims. Where it stands is no part of that: an edit further up moves
    /// what follows, and changes none of it.
    /// </summary>
    public static bool IsCompared(string column) =>
        column is not ("id" or "otherId") && !column.EndsWith("start", StringComparison.OrdinalIgnoreCase)
        && !column.EndsWith("end", StringComparison.OrdinalIgnoreCase);

    /// <summary>Each column that differs, with what the first row has: "asOf was 2020-11-05; speaker was (empty)".</summary>
    public static string Between<TRow>(TRow was, TRow row)
        where TRow : class =>
        Words(
            from column in TableSchema<TRow>.Columns
            where IsCompared(column.Name)
            let old = column.Format(column.Value(was))
            where old != column.Format(column.Value(row))
            select (column.Name, old));

    /// <summary>Columns and what they held.</summary>
    public static string Words(IEnumerable<(string Column, string Was)> columns) =>
        string.Join("; ", columns.Select(column => $"{column.Column} was {(column.Was.Length > 0 ? column.Was : "(empty)")}"));

    /// <summary>Whether words such as <see cref="Words"/> makes name a column.</summary>
    public static bool Names(string words, string column) =>
        words.StartsWith(column + " was ", StringComparison.Ordinal) || words.Contains("; " + column + " was ", StringComparison.Ordinal);
}

namespace Analysis.Tables;

/// <summary>Compares the rows of one table. Rows are the same when all their columns but id and offsets are: an edit further up moves what follows, and changes none of it.</summary>
internal static class RowChanges
{
    /// <summary>Rows without an equal on the other side; those of the same words in the same source are one row that is different.</summary>
    public static IEnumerable<ChangeRow> Between<TRow>(
        string table, IReadOnlyList<TRow> before, IReadOnlyList<TRow> after, Func<TRow, string> what, Func<TRow, string> review)
        where TRow : class, ITextRow
    {
        var (gone, added) = (Without(before, after), Without(after, before));
        var byWords = gone.GroupBy(Words).ToDictionary(same => same.Key, same => new Queue<TRow>(same));
        foreach (var row in added)
        {
            var was = byWords.TryGetValue(Words(row), out var same) && same.TryDequeue(out var first) ? first : null;
            yield return Row(table, row, was is null ? Change.New : Change.Different, what(row), was is null ? "" : Differences(was, row), review(row));
        }

        foreach (var row in byWords.Values.SelectMany(rows => rows))
        {
            yield return Row(table, row, Change.Gone, what(row), "", "");
        }
    }

    /// <summary>The columns in which two rows differ, with what the first has: "asOf was 2020-11-05; speaker was (empty)".</summary>
    public static string Differences<TRow>(TRow was, TRow row)
        where TRow : class =>
        string.Join("; ",
            from column in Compared<TRow>()
            let old = column.Format(column.Value(was))
            where old != column.Format(column.Value(row))
            select $"{column.Name} was {(old.Length > 0 ? old : "(empty)")}");

    // As many rows of the first as the second has too few of.
    private static List<TRow> Without<TRow>(IEnumerable<TRow> rows, IEnumerable<TRow> others)
        where TRow : class
    {
        var left = others.GroupBy(Content).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var without = new List<TRow>();
        foreach (var row in rows)
        {
            var content = Content(row);
            if (left.GetValueOrDefault(content) is > 0 and var count)
            {
                left[content] = count - 1;
            }
            else
            {
                without.Add(row);
            }
        }

        return without;
    }

    private static string Content<TRow>(TRow row)
        where TRow : class => string.Join('\u001f', Compared<TRow>().Select(column => column.Format(column.Value(row))));

    private static IEnumerable<TableColumn> Compared<TRow>()
        where TRow : class =>
        TableSchema<TRow>.Columns.Where(column => column.Name != "id" && !column.Name.EndsWith("start", StringComparison.OrdinalIgnoreCase) && !column.Name.EndsWith("end", StringComparison.OrdinalIgnoreCase));

    private static (string Source, string Quote) Words(ITextRow row) => (row.Source, row.Quote);

    private static ChangeRow Row(string table, ITextRow row, Change change, string what, string was, string review) =>
        new(row.Source, row.Start, row.End, row.Quote, change, table, what, was, review, row.Rule);
}

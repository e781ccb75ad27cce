using Analysis.Tables;

namespace Analysis.Baselines;

/// <summary>
/// Finds which rows of two versions of a table are one row. Rows that say the same are one wherever they stand, and are left out.
/// </summary>
internal static class RowMatches
{
    /// <summary>
    /// The rows of texts that changed: one by its id, else by its place in the document, by the sentence and
    /// the place in it, or by its words alone.
    /// </summary>
    public static IEnumerable<(BaselineRow? Was, BaselineRow? Row)> OfText(
        IReadOnlyList<BaselineRow> before, IReadOnlyList<BaselineRow> after) => Of(
            before, after,
            row => RowId.IsOne(row.Id) ? row.Id : null, row => RowId.IsOne(row.Id) ? RowId.PlaceOf(row.Id) : null,
            row => RowId.IsOne(row.Id) ? RowId.WordsOf(row.Id) : null, row => row.Quote);

    /// <summary>The rows that changed: a row and what it was, or one of them alone.</summary>
    /// <param name="before">The rows as they were.</param>
    /// <param name="after">The rows as they are.</param>
    /// <param name="keys">What rows must share to be one, the surest first; null where a row lacks it.</param>
    public static IEnumerable<(BaselineRow? Was, BaselineRow? Row)> Of(
        IReadOnlyList<BaselineRow> before, IReadOnlyList<BaselineRow> after, params Func<BaselineRow, object?>[] keys)
    {
        var columns = (before.FirstOrDefault()?.Table.Columns ?? [])
            .Where(column => RowDifferences.IsCompared(column) && after.FirstOrDefault()?.Table.Place(column) is not null).ToList();
        string Content(BaselineRow row) => string.Join('\u001f', columns.Select(column => row[column]));
        // Without rows on one side all of the other are new or gone.
        var (gone, added) = columns.Count == 0 ? (before, after) : (Without(before, after, Content), Without(after, before, Content));
        foreach (var key in keys)
        {
            var left = gone.Where(row => key(row) is not null).GroupBy(key)
                .ToDictionary(same => same.Key!, same => new Queue<BaselineRow>(same));
            var unmatched = new List<BaselineRow>();
            foreach (var row in added)
            {
                if (key(row) is { } one && left.TryGetValue(one, out var same) && same.TryDequeue(out var was))
                {
                    yield return (was, row);
                }
                else
                {
                    unmatched.Add(row);
                }
            }

            (gone, added) =
                ([.. gone.Where(row => key(row) is not { } one || left[one].Contains(row, ReferenceEqualityComparer.Instance))], unmatched);
        }

        foreach (var row in added)
        {
            yield return (null, row);
        }

        foreach (var row in gone)
        {
            yield return (row, null);
        }
    }

    // As many rows of the first as the second has too few of.
    private static List<BaselineRow> Without(
        IEnumerable<BaselineRow> rows, IEnumerable<BaselineRow> others, Func<BaselineRow, string> content)
    {
        var left = others.CountBy(content, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var without = new List<BaselineRow>();
        foreach (var row in rows)
        {
            var words = content(row);
            if (left.GetValueOrDefault(words) is > 0 and var count)
            {
                left[words] = count - 1;
            }
            else
            {
                without.Add(row);
            }
        }

        return without;
    }
}

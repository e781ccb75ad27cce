namespace Analysis.Notebooks.Tables;

/// <summary>Where each row stands when a table is sorted by a column.</summary>
internal static class RowOrder
{
    private static readonly Comparer<IComparable> Ascending = Comparer<IComparable>.Create(
        (one, other) => one is string words && other is string others ? Words(words, others) : one.CompareTo(other));

    /// <summary>The place of each row, from 0; the same for equal cells, and none for empty ones, which come last.</summary>
    public static IReadOnlyList<int?> Of(IReadOnlyList<IReadOnlyList<Cell>> lines, int column)
    {
        var places = lines.Select(line => line[column].Order).OfType<IComparable>().Distinct().Order(Ascending)
            .Select((value, at) => (value, at)).ToDictionary(one => one.value, one => one.at);
        return [.. lines.Select(line => line[column].Order is { } value ? places[value] : (int?)null)];
    }

    private static int Words(string one, string other) =>
        string.Compare(one, other, StringComparison.OrdinalIgnoreCase) is not 0 and var order ? order : string.CompareOrdinal(one, other);
}

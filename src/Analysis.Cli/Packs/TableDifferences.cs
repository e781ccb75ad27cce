using System.Text;
using Analysis.Text;

namespace Analysis.Cli.Packs;

/// <summary>In which rows and columns two files of one table differ.</summary>
internal static class TableDifferences
{
    private const string Id = "id";

    /// <summary>Each cell that differs, and each row that only one of them has.</summary>
    public static IEnumerable<PackDifference> Of(PackEntry pack, PackEntry now)
    {
        var (one, other) = (Rows(pack), Rows(now));
        if (one.Count == 0 || other.Count == 0 || !Values(one[0]).SequenceEqual(Values(other[0])))
        {
            yield return new(pack.Name + ":1:1", $"the columns in the pack are {Columns(one)}; they are now {Columns(other)}");
            yield break;
        }

        var heading = Values(one[0]).ToList();
        var (left, right) = Unequal(one.Skip(1), other.Skip(1));
        foreach (var row in left)
        {
            if (Match(row, right, heading.IndexOf(Id)) is not { } match)
            {
                yield return new(Place(pack, row[0]), $"the row {Name(row, heading)} is in the pack and not in the table as it is now");
                continue;
            }

            right.Remove(match);
            foreach (var (column, (cell, there)) in row.Zip(match).Index().Where(pair => pair.Item.First.Value != pair.Item.Second.Value))
            {
                yield return new(Place(pack, cell),
                    $"row {Name(row, heading)}, column {heading.ElementAtOrDefault(column) ?? "without a heading"}: the pack says “{VisibleText.Of(cell.Value)}”, there is now “{VisibleText.Of(there.Value)}”");
            }

            if (row.Count != match.Count)
            {
                yield return new(Place(pack, row[0]),
                    FormattableString.Invariant($"row {Name(row, heading)}: the pack has {row.Count} cells, there are now {match.Count}"));
            }
        }

        foreach (var row in right)
        {
            yield return new(pack.Name, $"the row {Name(row, heading)} is in the table as it is now and not in the pack");
        }

        if (left.Count == 0 && right.Count == 0)
        {
            // The cells are the same: what stands between them is not, or their order.
            yield return TextDifference.Of(pack, now);
        }
    }

    // Rows that have no equal on the other side, in their order.
    private static (List<IReadOnlyList<CsvCell>> One, List<IReadOnlyList<CsvCell>> Other) Unequal(
        IEnumerable<IReadOnlyList<CsvCell>> one, IEnumerable<IReadOnlyList<CsvCell>> other)
    {
        var there = other.GroupBy(Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new Queue<IReadOnlyList<CsvCell>>(same), StringComparer.Ordinal);
        var left = one.Where(row => !(there.TryGetValue(Key(row), out var same) && same.TryDequeue(out _))).ToList();
        return (left, [.. there.Values.SelectMany(rows => rows).OrderBy(row => row[0].Position.Line)]);
    }

    private static string Key(IReadOnlyList<CsvCell> row) => string.Join('\0', Values(row));

    // The row of the same id; without one, that of the same source or name with the most equal cells.
    private static IReadOnlyList<CsvCell>? Match(IReadOnlyList<CsvCell> row, List<IReadOnlyList<CsvCell>> others, int id) =>
        id >= 0 && id < row.Count && others.Find(other => id < other.Count && other[id].Value == row[id].Value) is { } same ? same
            : others.Where(other => other[0].Value == row[0].Value && Equal(row, other) * 2 > row.Count).MaxBy(other => Equal(row, other));

    private static int Equal(IReadOnlyList<CsvCell> row, IReadOnlyList<CsvCell> other) =>
        row.Zip(other).Count(pair => pair.First.Value == pair.Second.Value);

    private static string Name(IReadOnlyList<CsvCell> row, List<string> heading) =>
        heading.IndexOf(Id) is >= 0 and var id && id < row.Count ? row[id].Value
        : $"“{VisibleText.Of(string.Join(", ", Values(row).Take(4)))}”";

    private static string Place(PackEntry pack, CsvCell cell) =>
        FormattableString.Invariant($"{pack.Name}:{cell.Position.Line}:{cell.Position.Column}");

    private static string Columns(IReadOnlyList<IReadOnlyList<CsvCell>> rows) =>
        rows.Count == 0 ? "none" : VisibleText.Of(string.Join(',', Values(rows[0])));

    private static IEnumerable<string> Values(IReadOnlyList<CsvCell> row) => row.Select(cell => cell.Value);

    private static IReadOnlyList<IReadOnlyList<CsvCell>> Rows(PackEntry entry)
    {
        var csv = new CsvReader(new StringReader(Encoding.UTF8.GetString(entry.Bytes).TrimStart('\uFEFF')));
        var rows = new List<IReadOnlyList<CsvCell>>();
        while (csv.Read() is { } row)
        {
            rows.Add(row);
        }

        return rows;
    }
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Text;

/// <summary>What a line of a word list must look like to take effect (lists.tsv).</summary>
internal sealed class ListShape
{
    private const int MostCells = 5;
    private const int MostNamed = 24;

    private static readonly FrozenDictionary<string, string[]> Shapes = Read(Lexicon.BuiltIn.Rows("Text/lexicon/lists.tsv", MostCells + 1));

    private readonly string[] cells;
    private readonly IReadOnlyList<string[]> rows;
    private readonly Lazy<FrozenSet<string>> known;

    private ListShape(string list)
    {
        cells = CellsOf(Shapes, list);
        rows = IsFixed ? [] : Lexicon.BuiltIn.Rows(Lexicon.PathOf(list), cells.Length);
        known = new(() => rows.Select(row => string.Join('\t', row)).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The lists that users can add to.</summary>
    public static IEnumerable<string> Open => Lexicon.Lists.Where(list => CellsOf(Shapes, list) is not ["fixed"]);

    /// <summary>Whether the list belongs to the program alone.</summary>
    public bool IsFixed => cells is ["fixed"];

    /// <summary>A line of the list, to show how one is written.</summary>
    public string Example =>
        string.Join('\t', rows[0]).TrimEnd('\t') is { Length: > 80 } line ? line[..80] + "..." : string.Join('\t', rows[0]).TrimEnd('\t');

    /// <summary>The shape of a list by its file name.</summary>
    public static ListShape Of(string list) => new(list);

    /// <summary>The shapes by list. Of two lines for one list the first holds, as in every list.</summary>
    private static FrozenDictionary<string, string[]> Read(IEnumerable<string[]> rows) => rows
        .DistinctBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(row => row[0], row => row[1..].Where(cell => cell.Length > 0).ToArray(), StringComparer.Ordinal);

    /// <summary>
    /// The cells of a list; one that stands in no line of lists.tsv has what its own first line has, of any
    /// words: forgetting it there costs no run.
    /// </summary>
    private static string[] CellsOf(IReadOnlyDictionary<string, string[]> shapes, string list)
    {
        if (shapes.TryGetValue(list, out var known) && known.Length > 0)
        {
            return known;
        }

        var filled = Lexicon.BuiltIn.Rows(Lexicon.PathOf(list), MostCells).FirstOrDefault()?.Count(cell => cell.Length > 0) ?? 0;
        return [.. Enumerable.Range(0, Math.Max(1, filled)).Select(at => at == 0 ? "text" : "text?")];
    }

    /// <summary>Whether the list has a line anyway.</summary>
    public bool Has(string[] line) =>
        known.Value.Contains(string.Join('\t', Enumerable.Range(0, cells.Length).Select(i => i < line.Length ? line[i] : "")));

    /// <summary>The first cell of a line that cannot be, with what is wrong with it; null for a good line.</summary>
    public (int Cell, string Wrong)? Fault(string[] line)
    {
        for (var i = 0; i < Math.Max(cells.Length, line.Length); i++)
        {
            if (i >= cells.Length)
            {
                return string.IsNullOrWhiteSpace(line[i]) ? null
                    : (i, string.Create(CultureInfo.InvariantCulture, $"The line has {line.Length} cells and the list {cells.Length}"));
            }

            if (Wrong(i, i < line.Length ? line[i] : "") is { } wrong)
            {
                return (Math.Min(i, line.Length - 1), string.Create(CultureInfo.InvariantCulture, $"Cell {i + 1} {wrong}"));
            }
        }

        return null;
    }

    private string? Wrong(int column, string value)
    {
        var shape = cells[column];
        if (value.Trim().Length == 0)
        {
            return shape.EndsWith('?') && shape[0] != '~' ? null : "is empty";
        }

        var isGood = shape.TrimEnd('?') switch
        {
            "known" => Known(column).Contains(value, StringComparer.Ordinal),
            "knowns" =>
                value.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(Known(column).SelectMany(cell => cell.Split(' ')).Contains),
            "whole" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            "number" => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
            ['~', ..] => Regex.IsMatch(value, shape[1..], RegexOptions.CultureInvariant | RegexOptions.NonBacktracking),
            _ => true,
        };
        return isGood ? null : $"is '{Shown(value)}'{Expected(column, shape.TrimEnd('?'))}";
    }

    private string Expected(int column, string shape) => shape switch
    {
        "known" or "knowns" => " and must be of: "
            + string.Join(", ", Known(column).SelectMany(cell => shape == "knowns" ? cell.Split(' ') : [cell])
                .Where(word => word.Length > 0).Distinct().Order(StringComparer.Ordinal).Take(MostNamed)),
        "whole" or "number" => " and must be a number",
        _ => " and has another form",
    };

    private IEnumerable<string> Known(int column) => rows.Select(row => row[column]).Distinct();

    private static string Shown(string value) => value.Length > 40 ? value[..40] + "..." : value;
}

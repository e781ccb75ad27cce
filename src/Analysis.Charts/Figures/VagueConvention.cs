using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Charting;

/// <summary>
/// A published convention that puts numbers in the place of vague words, such as 200 for "hundreds". No chart uses one unless
/// it is asked to, and then it says so.
/// </summary>
/// <remarks>They are listed in vague.tsv. Only the drawing uses them: rows and data tables keep the words alone.</remarks>
public sealed class VagueConvention
{
    private readonly ImmutableArray<(string Words, decimal Number)> numbers;

    private VagueConvention(string name, string who, ImmutableArray<(string Words, decimal Number)> numbers) =>
        (Name, Who, this.numbers) = (name, who, numbers);

    /// <summary>Every convention.</summary>
    public static IReadOnlyList<VagueConvention> All { get; } =
    [
        .. Resources.Text("vague.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .GroupBy(cells => (Name: cells[0], Who: cells[1]))
            .Select(group => new VagueConvention(group.Key.Name, group.Key.Who,
                [.. group.Select(cells => (cells[2], decimal.Parse(cells[3], CultureInfo.InvariantCulture)))])),
    ];

    /// <summary>Name for command lines: "ccc".</summary>
    public string Name { get; }

    /// <summary>Whose convention it is, as charts print it.</summary>
    public string Who { get; }

    /// <summary>What charts print: whose it is, and which number stands for which words.</summary>
    public string Note =>
        $"Open with a dot: words without a number, drawn where {Who} would count them ({string.Join(", ", numbers.Select(one => $"{one.Words} {ChartTheme.Format(one.Number)}"))}). No source gives these numbers.";

    /// <summary>The convention of a name.</summary>
    /// <param name="name">Its <see cref="Name"/>.</param>
    /// <exception cref="ArgumentException">There is none; the message lists them.</exception>
    public static VagueConvention Named(string name) => All.FirstOrDefault(one => one.Name == name)
        ?? throw new ArgumentException(
            $"'{name}' is no convention for vague words; these are: {string.Join(", ", All.Select(one => one.Name))}.", nameof(name));

    /// <summary>The number for vague words; empty when the convention has none for exactly these.</summary>
    /// <param name="words">The words as the source has them, in any case.</param>
    public decimal? NumberFor(string words)
    {
        var plain = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var found = numbers.Where(one => string.Equals(one.Words, plain, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count == 0 ? null : found[0].Number;
    }
}

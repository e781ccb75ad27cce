using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>What claims are set apart by, in small multiples or under headings: speakers, places, or any other column.</summary>
/// <param name="by">The column.</param>
/// <param name="evidence">Who may be named.</param>
/// <exception cref="ArgumentException">Figures have no such column.</exception>
internal sealed class ClaimPanels(By by, Evidence evidence)
{
    private const int Most = 6;
    private readonly Func<object, string> value = by.Of(typeof(FigureRow), evidence);
    private readonly string none = by == By.Speaker ? Voice.Nobody : by == By.Place ? "no place named" : $"no {by.ColumnName}";

    /// <summary>Where a claim belongs.</summary>
    public string Label(Claim claim) => value(claim.Row) is { Length: > 0 } words ? words : none;

    /// <summary>One for each value with the most claims, one for all others, one for the claims without a value.</summary>
    public IEnumerable<(string Label, IReadOnlyList<Claim> Claims)> Of(IReadOnlyList<Claim> claims)
    {
        var named = claims.Where(claim => Label(claim) != none).GroupBy(Label, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var own = named.Count <= Most ? named : [.. named.Take(Most - 1)];
        foreach (var group in own)
        {
            yield return (group.Key, [.. group]);
        }

        if (named.Count > own.Count)
        {
            yield return (Words.Count(named.Count - own.Count, $"other {by.ColumnName}"),
                [.. named.Skip(own.Count).SelectMany(group => group)]);
        }

        var nobody = claims.Where(claim => Label(claim) == none).ToList();
        if (nobody.Count > 0)
        {
            yield return (none, nobody);
        }
    }
}

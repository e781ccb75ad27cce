namespace Analysis.Charting;

/// <summary>
/// The scales of a section's panels: one that all share, or one for each where the numbers of some panel would lie on the zero line of it.
/// </summary>
/// <param name="panels">The claims of each panel.</param>
internal sealed class NumberScales(IReadOnlyList<IReadOnlyList<Claim>> panels)
{
    // A panel whose greatest number is below this part of the greatest of all could not be read on their scale.
    private const decimal Small = 1m / 8;

    private readonly List<decimal> all = [.. panels.SelectMany(Numbers)];

    /// <summary>Whether each panel has a scale of its own.</summary>
    public bool AreApart => panels.Count > 1
        && (NumberScale.NeedsLog(all) || panels.Any(claims => Numbers(claims).Max() < Small * all.Max()));

    /// <summary>What the heading says of them; empty for one plain scale.</summary>
    public string Note(double height, double tickRoom) =>
        AreApart ? " (each on a scale of its own)" : Scale(all, new Box(0, 0, 0, height), tickRoom, tickRoom).Note("below");

    /// <summary>What the name of a panel says of its own scale; empty for a plain or a shared one.</summary>
    public string Note(IReadOnlyList<Claim> claims, double height, double tickRoom) =>
        AreApart ? Scale([.. Numbers(claims)], new Box(0, 0, 0, height), tickRoom, tickRoom).Note("below") : "";

    /// <summary>The scale of a panel.</summary>
    public NumberScale Of(IReadOnlyList<Claim> claims, Box box, double logRoom, double plainRoom) =>
        Scale(AreApart ? [.. Numbers(claims)] : all, box, logRoom, plainRoom);

    private static NumberScale Scale(IReadOnlyCollection<decimal> numbers, Box box, double logRoom, double plainRoom)
    {
        var isLog = NumberScale.NeedsLog(numbers);
        return new NumberScale(numbers, box.Bottom, box.Top, isLog ? logRoom : plainRoom, isLog, before: 10, behind: 22);
    }

    private static IEnumerable<decimal> Numbers(IEnumerable<Claim> claims) => claims.SelectMany(claim => claim.Points);
}

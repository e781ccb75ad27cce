namespace Analysis.Recognition.Figures;

/// <summary>The time over which a figure counts, as far as the text tells.</summary>
/// <param name="From">First day, inclusive; empty when open or unresolved.</param>
/// <param name="To">Last day, inclusive; empty when open or unresolved.</param>
/// <param name="Words">The words that say so, exactly ("before the election"); empty when the text gives no period.</param>
public sealed record Period(DateOnly? From, DateOnly? To, string Words)
{
    /// <summary>No period stated.</summary>
    public static Period None { get; } = new(null, null, "");
}

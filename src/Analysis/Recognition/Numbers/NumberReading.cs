namespace Analysis.Recognition.Numbers;

/// <summary>A number as a rule read it from tokens, before bound words and units are looked at.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, included.</param>
/// <param name="Value">The number; empty for a vague word or a range.</param>
/// <param name="Scale">The scale word it ended in ("million"), 1 without one: "2 to 3 million" lends it to the number before.</param>
internal sealed record NumberReading(int First, int Last, decimal? Value, decimal Scale = 1)
{
    /// <summary>The other end of a range, whose first end is <see cref="Low"/>.</summary>
    public decimal? High { get; init; }

    public decimal? Low { get; init; }

    public bool IsRange => High is not null;
}

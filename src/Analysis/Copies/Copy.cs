namespace Analysis.Copies;

/// <summary>A source that has the text of another.</summary>
/// <param name="Original">Name of the original.</param>
/// <param name="Share">The share of its running text that stands there too, 0 to 1.</param>
/// <param name="Rule">Why it is a copy.</param>
internal sealed record Copy(string Original, decimal Share, string Rule);

namespace Analysis.Notebooks.Html;

/// <summary>Words of a source with the sentence around them, cut where it is long, and where they stand.</summary>
/// <param name="Before">What stands before the words in their sentence.</param>
/// <param name="Words">The words themselves.</param>
/// <param name="After">What stands behind them.</param>
/// <param name="Place">"file:line:column"; with the offset instead where the text is not at hand.</param>
internal sealed record Passage(string Before, string Words, string After, string Place);

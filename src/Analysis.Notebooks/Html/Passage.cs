namespace Analysis.Notebooks.Html;

/// <summary>Words of a source with the sentence around them, cut where it is long, and where they stand.</summary>
/// <param name="Before">What stands before the words in their sentence.</param>
/// <param name="Words">The words themselves.</param>
/// <param name="After">What stands behind them.</param>
/// <param name="Place">"file:line:column"; with the offset instead where the text is not at hand.</param>
/// <param name="Address">What opens the source there; empty when the notebook does not know where the source lies.</param>
/// <param name="Order">Sorts passages by source, then by where they stand.</param>
internal sealed record Passage(string Before, string Words, string After, string Place, string Address, string Order);

namespace Analysis.Tables;

/// <summary>
/// One source that is a copy of another. Its rows are kept in every table; what they only repeat is not counted and not charted.
/// </summary>
/// <param name="Source">Path of the copy.</param>
/// <param name="CopyOf">Path of the original: the one of which publisher and day are known, then the earlier.</param>
/// <param name="Shared">The share of the copy's running text that stands in the original too, 0 to 1.</param>
/// <param name="Sentences">How many of its sentences stand there word by word.</param>
/// <param name="Rule">Why it is a copy.</param>
public sealed record CopyRow(string Source, string CopyOf, decimal Shared, int Sentences, string Rule);

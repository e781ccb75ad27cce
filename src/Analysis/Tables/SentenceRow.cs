namespace Analysis.Tables;

/// <summary>One sentence of a source.</summary>
/// <param name="Source">Path of the source.</param>
/// <param name="Sentence">Number of the sentence in its source, from 1.</param>
/// <param name="Start">First code unit.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words of the sentence.</param>
public sealed record SentenceRow(string Source, int Sentence, int Start, int End, string Quote);

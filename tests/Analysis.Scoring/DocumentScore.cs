namespace Analysis.Scoring;

/// <summary>The score of one document in one task, with a line for each miss and false find.</summary>
internal sealed record DocumentScore(string Document, Tally Tally, IReadOnlyList<string> Errors);

namespace Analysis.Recognition.Dates;

/// <summary>The date expressions read from one block.</summary>
internal sealed record BlockDates(int Block, DateText Text, IReadOnlyList<DateCandidate> Candidates);

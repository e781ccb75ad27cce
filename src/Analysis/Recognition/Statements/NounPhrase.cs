namespace Analysis.Recognition.Statements;

/// <summary>A noun phrase of a passage, by its first and last unit, both included.</summary>
internal readonly record struct NounPhrase(int First, int Last);

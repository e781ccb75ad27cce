namespace Analysis.Recognition.Dates;

/// <summary>A date as read, before it is resolved: its tokens, its rule and its meaning.</summary>
internal sealed record DateCandidate(int First, int End, DateRule Rule, DateExpression Expression);

namespace Analysis.Recognition.Actors;

/// <summary>Whether two names may stand for one person or body, and why.</summary>
/// <param name="Same">The answer.</param>
/// <param name="Reason">What decided, for people: the words that agree or the words that differ.</param>
public sealed record NameMatch(bool Same, string Reason);

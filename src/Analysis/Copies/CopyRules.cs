namespace Analysis.Copies;

/// <summary>When a source is a copy, and from how many words on a passage is shared. Named, since rows and diagnostics say by which rule they came.</summary>
public static class CopyRules
{
    /// <summary>The same letters and digits in the same order, whatever the case, spaces and marks.</summary>
    public const string SameText = "copy.same-text";

    /// <summary>Most of its words stand in the original, in runs of eight and more: a reprint under another headline, shortened, or with a byline.</summary>
    public const string MostWords = "copy.most-words";

    /// <summary>The user's copies.csv says so.</summary>
    public const string Assigned = "copy.assigned";

    /// <summary>A run of words in two sources, neither of which is a copy of the other.</summary>
    public const string Passage = "copy.passage";

    // A reprint keeps nearly all; an article that quotes a press release at length has half of its words from it, and the rest are its own.
    internal const decimal LeastShare = 0.7m;

    // Fewer words could be one sentence that two editors take from one statement.
    internal const int LeastWords = 24;

    // "according to the United Nations High Commissioner for Human Rights" is no passage.
    internal const int LeastPassage = Fingerprints.Guaranteed;
}

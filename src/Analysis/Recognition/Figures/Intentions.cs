using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// What is meant, ordered or yet to happen: "want to open cases against six", "ordered the government to free 47", "315 people to be
/// banished"; and what happened all the same: "urged it to free two men who have refused food".
/// </summary>
internal static class Intentions
{
    private static readonly string[] Ordering =
        ["ordered", "orders", "ordering", "instructed", "instructs", "directed", "directs", "told", "tells", "asked", "asks", "commanded"];

    private static readonly string[] Opening =
        ["open", "bring", "file", "launch", "start", "press", "prepare", "lodge", "initiate", "seek", "prefer", "impose", "hand", "pass"];

    /// <summary>How a text stands to an event that nobody says has happened; empty when its words do not say so.</summary>
    public static Vouching? Of(Claim claim, KindMatch match, PhraseList words)
    {
        var view = claim.View;
        return (Meant(view, match, claim.First, words) ?? Ordered(view, match, claim.First) ?? ToBe(claim, match) ?? Part(claim))
            is { } found ? new(Certainty.Denied, Polarity.Hypothetical, view.Span(found.First, found.Last))
            : null;
    }

    /// <summary>Whether the event stands in a relative clause that tells of the people counted: "two men who have refused food".</summary>
    public static bool IsOfWhatHappened(Claim claim, KindMatch match) =>
        match.First > claim.Counted.Last && claim.View[match.First - 1] is "have" or "has" or "had" or "were" or "was"
        && claim.View[match.First - 2] == "who" && match.First - 3 <= Math.Max(claim.Counted.Last, claim.Last);

    /// <summary>
    /// Behind a relative clause between commas, whose "would" is not that of the event: "two, who would not board, were held".
    /// </summary>
    public static int BehindRelative(TokenView view, int token, int number, int before)
    {
        if (token < number || view[token] != "," || view[token + 1] is not ("who" or "which" or "whose"))
        {
            return token;
        }

        for (var close = token + 2; close < before; close++)
        {
            if (view[close] == ",")
            {
                return close;
            }
        }

        return token;
    }

    // "want to open criminal cases against six", "plans to bring charges against 40".
    private static (int First, int Last)? Meant(TokenView view, KindMatch match, int number, PhraseList words)
    {
        const int longestObject = 4;
        for (var verb = match.First - 1;
            match.First < number && verb >= match.First - longestObject && (view.IsWord(verb) || view.IsHyphen(verb)); verb--)
        {
            if (Opening.Contains(view[verb], StringComparer.Ordinal) && view[verb - 1] == "to"
                && words.EndingAt(view, verb - 1) is { } found && found.Row[3] == nameof(Polarity.Hypothetical))
            {
                return (found.First, verb - 1);
            }
        }

        return null;
    }

    // "ordered the government to free 47", "told the army to release 12"; not "were told to leave".
    private static (int First, int Last)? Ordered(TokenView view, KindMatch match, int number)
    {
        const int longestAddressee = 6;
        var to = match.First - 1;
        if (match.First >= number || view[to] != "to")
        {
            return null;
        }

        for (var token = to - 1; token >= to - longestAddressee && (view.IsWord(token) || view.Kind(token) == TokenKind.Clitic); token--)
        {
            if (Ordering.Contains(view[token], StringComparer.Ordinal))
            {
                return token < to - 1 && WordClasses.Of(view[token - 1]) != WordClass.Auxiliary ? (token, to) : null;
            }
        }

        return null;
    }

    // "315 people to be banished, among them four bishops"
    private static (int First, int Last)? Part(Claim claim) =>
        claim.Previous is { } whole && whole.Claim.View.First == claim.View.First
        && (claim.View[claim.First - 1] == "including" || (claim.View[claim.First - 1] == "them" && claim.View[claim.First - 2] == "among"))
            ? ToBe(whole.Claim, whole.Match)
            : null;

    // "names 315 people to be banished", "a list of 40 to be freed"; not "the first 40 people to be freed".
    private static (int First, int Last)? ToBe(Claim claim, KindMatch match)
    {
        const int reach = 3;
        var (view, to) = (claim.View, Math.Max(claim.Counted.Last, claim.Last) + 1);
        return view[to] == "to" && view[to + 1] == "be" && match.First >= to && match.First <= to + 2
            && !Enumerable.Range(claim.First - reach, reach).Any(token => view[token] is "first" or "last" or "only" or "latest" or "next")
            ? (to, to + 1)
            : null;
    }
}

using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Reads how strongly a figure is vouched for from the words of its clause.</summary>
internal sealed class Certainties(Lexicon lexicon)
{
    private const int Farthest = 60;
    private const int Nearest = 6;

    private static readonly string[] Trailing = ["allegedly", "reportedly", "according", "unconfirmed", "purportedly", "supposedly"];

    private readonly PhraseList words = new(lexicon.Rows("Recognition/Figures/certainty.tsv", 3), 0);

    /// <summary>The certainty that the words around a claim state, and the words; Stated when they state none.</summary>
    public (Certainty Certainty, SourceSpan? Cue) Of(Claim claim, KindMatch match)
    {
        var view = claim.View;
        var begin = Math.Min(claim.First, match.First);
        var (isNear, isSaid) = (true, false);
        for (var token = begin - 1; !match.IsGiven && token >= Math.Max(view.First, begin - Farthest) && !Ends(view, token); token--)
        {
            isSaid |= view[token] is "saying" or "adding" or "insisting" or "stating" && view[token - 1] == ",";
            isNear &= token >= begin - Nearest && view[token] is not ("," or "and" or "that" or "who");
            // "called for calm, and about 5,000 gathered": a clause of its own.
            isSaid |= view[token] == "and" && view[token - 1] == "," && claim.IsSubject;
            // "called for calm, hours after a raid killing 120"
            isSaid |= view[token] is "after" && view[token - 1] != "," && (view[token - 2] == "," || view[token - 3] == ",");
            // "claimed 34 lives" is the kind of the figure before, not a doubt about this one.
            var isKind = claim.Previous is { } previous && previous.Claim.View.First == view.First && previous.Match.First <= token && token <= previous.Match.Last;
            if (!isKind && words.EndingAt(view, token) is { } found && (isNear || found.Row[2] != "near") && !IsName(view, token))
            {
                if (isSaid && found.Row[1] == nameof(Certainty.Denied))
                {
                    // "denied it, saying that 12 had died": the twelve are not denied.
                    break;
                }

                return Read(view, found.Row[1], found.First, token);
            }
        }

        var end = Math.Max(match.Last, claim.Counted.Last);
        for (var token = Math.Min(claim.First, match.First); token <= end + 4 && view.Has(token) && !(token > end && (Ends(view, token) || claim.IsNumber(token))); token++)
        {
            var isBehind = token > end;
            if (words.StartingAt(view, token) is { } found && (!isBehind || Trailing.Contains(view[token], StringComparer.Ordinal)) && !(token >= match.First && token <= match.Last))
            {
                return Read(view, found.Row[1], token, found.Last);
            }
        }

        return (Certainty.Stated, null);
    }

    private static (Certainty, SourceSpan?) Read(TokenView view, string certainty, int first, int last)
    {
        // "could not be confirmed", "has yet to be verified": never upgraded.
        var negated = view[first - 1] is "not" or "never" or "n't" || view[first - 2] is "not" or "yet" or "never" || view[first - 3] is "not" or "yet";
        var read = Enum.Parse<Certainty>(certainty);
        return (negated && read is Certainty.Confirmed or Certainty.Documented ? Certainty.Reported : read, view.Span(first, last));
    }

    // "denied the charge and put the toll at 40": a new predicate of speech is under no word before it.
    private static bool Ends(TokenView view, int token) =>
        (view[token] == "and" && view[token + 1] is "put" or "puts" or "spoke" or "said" or "says" or "gave" or "gives" or "added" or "told" or "insisted" or "announced" or "acknowledged" or "admitted" or "conceded" or "stated")
        || view[token] is ";" or "but" or "while" or "”" or "although" or "though";

    // "the reports": a noun; "23 May": a month.
    private static bool IsName(TokenView view, int token) => (view.IsCapitalised(token) && token > view.First && view[token] == "may") || (view[token] is "reports" or "records" or "documents" && view[token - 1] is "the" or "these" or "those" && view[token + 1] is not ("of" or "that"));
}

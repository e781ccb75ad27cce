using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Reads from the words of a figure's clause how strongly it is vouched for, and whether it is asserted.</summary>
internal sealed class Certainties(Lexicon lexicon)
{
    private const int Farthest = 60;
    private const int Nearest = 6;
    private const int Behind = 4;
    private const int FarBehind = 14;

    private static readonly string[] Trailing = ["allegedly", "reportedly", "according", "unconfirmed", "purportedly", "supposedly"];

    private readonly NegatedSpeech negated = new(lexicon);
    private readonly DeniedClaims denied = new(lexicon);
    private readonly PhraseList words = new(lexicon.Rows("Recognition/Figures/certainty.tsv", 4), 0);

    /// <summary>What the words around a claim state; that it is plainly stated when they say nothing.</summary>
    public Vouching Of(Claim claim, KindMatch match) =>
        match.IsCorrected ? new(Certainty.Denied, Polarity.Corrected, claim.View.Span(claim.First - 1, claim.First - 1))
        : (match.IsGiven ? null : denied.Of(claim)) ?? Almost(claim, match) ?? Intentions.Of(claim, match, words)
            ?? Strongest(Before(claim, match), Inside(claim, match))
            ?? (match.IsTold ? Vouching.Plain with { Certainty = Certainty.Reported } : Vouching.Plain);

    // "alleged that eleven were to be hanged": that it did not happen weighs more than who says so.
    private static Vouching? Strongest(Vouching? before, Vouching? inside) =>
        before is { Polarity: Polarity.Asserted } && inside is { Polarity: not Polarity.Asserted } ? inside : before ?? inside;

    // "almost arrested 40 people": they did not.
    private static Vouching? Almost(Claim claim, KindMatch match) =>
        match.First < claim.First && claim.View[match.First - 1] is "almost" or "nearly"
            ? new(Certainty.Denied, Polarity.Hypothetical, claim.View.Span(match.First - 1, match.First))
            : null;

    // Backwards from what happened to the beginning of the clause; empty when nothing is found there.
    private Vouching? Before(Claim claim, KindMatch match)
    {
        var view = claim.View;
        var begin = Math.Min(claim.First, match.First);
        var (isNear, isSaid) = (true, Intentions.IsOfWhatHappened(claim, match));
        for (var token = begin - 1; !match.IsGiven && token >= Math.Max(view.First, begin - Farthest) && !Ends(view, token); token--)
        {
            token = ClosedRelatives.OpeningOrSelf(view, token);
            isSaid |= StandsAlone(claim, token) || IsRelative(view, token);
            isNear &= token >= begin - Nearest && view[token] is not ("," or "and" or "that" or "who");
            if (!isSaid && negated.At(claim, token) is { } unsaid)
            {
                return unsaid;
            }

            if (IsOfPrevious(claim, token) || Words(view, token, claim.First) is not { } found || IsName(view, token)
                || claim.Mentions.DateAt(token) is not null || IsRollCall(claim, token) || !Reaches(found.Row[2], isNear))
            {
                continue;
            }

            var (certainty, polarity) = (found.Row[1], PolarityOf(found.Row));
            if (certainty == "Skip")
            {
                token = found.First;
            }
            else if (certainty == "Given")
            {
                isSaid = true;
            }
            else if (found.Row[2] == "addressed" && IsAddressed(claim, token))
            {
                // "urged the 30 states to wait": they are there.
                token = found.First;
            }
            else if ((polarity == Polarity.Corrected && IsNew(claim, token))
                || polarity != Polarity.Asserted && (isSaid || IsOpeningParticiple(view, token, begin)))
            {
                // "denied it, saying that 12 had died": the twelve are not denied.
                return null;
            }
            else
            {
                return Denial(claim, found.First, polarity) ?? Read(view, found.Row, found.First, token);
            }
        }

        return null;
    }

    // "corrected its figure of 40 deaths to four", "its figure of injured to 60": what it is corrected to holds.
    private static bool IsNew(Claim claim, int corrected) => claim.View[claim.First - 1] == "to"
        && (claim.View[corrected] == "of" || Enumerable.Range(corrected, claim.First - corrected).Any(claim.IsNumber));

    // The words that end at a token, or those that begin with them before the number: "could", and "could confirm".
    private (string[] Row, int First)? Words(TokenView view, int token, int number) =>
        words.EndingAt(view, token) is not { } ending ? null
        : words.StartingAt(view, ending.First) is { } whole && whole.Last > token && whole.Last < number ? (whole.Row, ending.First)
        : (ending.Row, ending.First);

    // From the number to the end of what happened, and a few words behind.
    private Vouching? Inside(Claim claim, KindMatch match)
    {
        var view = claim.View;
        var end = Math.Max(match.Last, claim.Counted.Last);
        for (var token = Math.Min(claim.First, match.First);
            token <= end + FarBehind && view.Has(token) && !(token > end && (Ends(view, token) || claim.IsNumber(token))); token++)
        {
            token = BehindContrast(claim, Intentions.BehindRelative(view, token, claim.First, match.First), match.First);
            var isBehind = token > end;
            // "killed not 73 but 37", "four people, not 40, were killed": said of the other number.
            var isOfOther = (token + 1 < claim.First || token + 1 > claim.Last) && claim.IsNumber(token + 1);
            // "not quite 60": the bound's own.
            var isBound = token >= claim.First && token <= claim.Last && view[token] is "not" or "never";
            if (isOfOther || isBound || IsName(view, token) || words.StartingAt(view, token) is not { } found
                || (token >= match.First && token <= match.Last && !Vouches(view, match))
                || (token > end + Behind && found.Row[2] != "clause"))
            {
                continue;
            }

            if (found.Row[1] is "Skip" or "Given")
            {
                token = found.Last;
            }
            else if (!isBehind || Trailing.Contains(view[token], StringComparer.Ordinal) || found.Row[2] == "clause"
                || (found.Row[2] == "behind" && token == end + 1))
            {
                return Read(view, found.Row, token, found.Last);
            }
        }

        return null;
    }

    // "Twelve boys, and not all of them pupils, were arrested": what stands between commas denies something else.
    private static int BehindContrast(Claim claim, int token, int what)
    {
        var view = claim.View;
        return token > claim.Last && view[token] == "not" && view[view[token - 1] == "and" ? token - 2 : token - 1] == ","
            && Enumerable.Range(token, Math.Max(0, what - token)).FirstOrDefault(other => view[other] == ",") is > 0 and var closing
            ? closing
            : token;
    }

    // "feared dead", "confirmed dead": what happened says how sure that is.
    private static bool Vouches(TokenView view, KindMatch match) =>
        match.Last > match.First && view[match.First] is "feared" or "presumed" or "believed" or "reported" or "confirmed";

    // "denied reports that 200 were held": the reports are denied, and so is what they say; "could not confirm rumours of 60 dead".
    private Vouching? Denial(Claim claim, int first, Polarity polarity)
    {
        const int longestOwner = 6;
        var view = claim.View;
        if (polarity == Polarity.Asserted && negated.At(claim, first - 1) is { Polarity: Polarity.Hypothetical } open)
        {
            return open;
        }

        for (var token = first - 1; polarity == Polarity.Asserted && token >= first - longestOwner
            && view.IsWord(token) | view.Kind(token) == TokenKind.Clitic; token--)
        {
            if (words.EndingAt(view, token) is { } found && found.Row[1] == nameof(Certainty.Denied)
                && PolarityOf(found.Row) == Polarity.Denied && found.Row[2].Length == 0)
            {
                return new(Certainty.Denied, Polarity.Denied, view.Span(found.First, token));
            }
        }

        return null;
    }

    // "Rejecting the union's claim of seven dead, the minister said one person had died": what he says is not what he rejects.
    private static bool IsOpeningParticiple(TokenView view, int token, int to) =>
        token <= view.First + 1 && view[token].EndsWith("ing", StringComparison.Ordinal)
            && Enumerable.Range(token, to - token).FirstOrDefault(comma => view[comma] == ",") is > 0 and var comma
            && Enumerable.Range(comma, to - comma).Any(verb => Reporting.IsVerb(view[verb]));

    private static bool IsAddressed(Claim claim, int demand) =>
        Enumerable.Range(demand + 1, claim.First - demand - 1).All(token => WordClasses.Of(claim.View[token]) == WordClass.Determiner);

    private static bool Reaches(string reach, bool isNear) => reach != "behind" && (isNear || reach != "near");

    private static Polarity PolarityOf(string[] row) => row[3].Length > 0 ? Enum.Parse<Polarity>(row[3]) : Polarity.Asserted;

    private static Vouching Read(TokenView view, string[] row, int first, int last)
    {
        // "could not be confirmed", "has yet to be verified": never upgraded.
        var read = Enum.Parse<Certainty>(row[1]);
        return new(NegatedSpeech.NegationOf(view, first) is not null && read is Certainty.Confirmed or Certainty.Documented
            ? Certainty.Reported
            : read, PolarityOf(row), view.Span(first, last));
    }

    // A clause of its own, under no denial or demand that stands before it.
    private static bool StandsAlone(Claim claim, int token)
    {
        var view = claim.View;
        return (view[token] is "saying" or "adding" or "insisting" or "stating" && view[token - 1] == ",")
            // "called for calm, and about 5,000 gathered"
            || (view[token] == "and" && view[token - 1] == "," && claim.IsSubject)
            // "called for calm, hours after a raid killing 120"
            || (view[token] is "after" && view[token - 1] != "," && (view[token - 2] == "," || view[token - 3] == ","));
    }

    // "the fire that killed 26": what a relative clause tells of a thing happened. A clause of speech is none ("the claim that 12 died").
    private bool IsRelative(TokenView view, int token) =>
        view[token] is "that" or "which" or "who" && view.IsWord(token - 1) && WordClasses.Of(view[token - 1]) == WordClass.Open
        && words.EndingAt(view, token - 1) is null
        && (WordClasses.Of(view[token + 1]) is WordClass.Auxiliary or WordClass.Verb
            || view[token + 1].EndsWith("ed", StringComparison.Ordinal))
        && WordClasses.Of(view[token - 2]) is WordClass.Determiner or WordClass.Open or WordClass.Preposition;

    // "claimed 34 lives" is the kind of the figure before, not a doubt about this one.
    private static bool IsOfPrevious(Claim claim, int token) =>
        claim.Previous is { } previous && previous.Claim.View.First == claim.View.First && previous.Match.First <= token
        && token <= previous.Match.Last;

    // "denied the charge and put the toll at 40": a new predicate of speech is under no word before it.
    private static bool Ends(TokenView view, int token) =>
        (view[token] == "and"
            && view[token + 1] is "put" or "puts" or "spoke" or "said" or "says" or "gave" or "gives" or "added" or "told" or "insisted"
                or "announced" or "acknowledged" or "admitted" or "conceded" or "stated")
        // "has denied that 40 died and has stuck to 20"
        || (view[token] == "and" && view[token + 1] is "has" or "have" or "had"
            && view[token + 2] is "stuck" or "said" or "put" or "given" or "insisted" or "maintained" or "spoken"
                or "admitted" or "acknowledged")
        || view[token] is ";" or "but" or "while" or "”" or "although" or "though";

    // "a roll call on Monday": nobody is called on.
    private static bool IsRollCall(Claim claim, int token) =>
        claim.View[token] == "on" && claim.View[token - 1] == "call" && claim.Mentions.DateAt(token + 1) is not null;

    // "the reports": a noun; "23 May": a month.
    private static bool IsName(TokenView view, int token) =>
        (view.IsCapitalised(token) && token > view.First && view[token] == "may")
        || (view[token] is "reports" or "records" or "documents" && view[token - 1] is "the" or "these" or "those"
            && view[token + 1] is not ("of" or "that"));
}

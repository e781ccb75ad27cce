using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// Figures in whose place their giver has put others: "we gave it as 29, which was an error", "its earlier toll of 19 had counted two men
/// twice", "the draft spoke of 83; the board has replaced that figure", "Correction. Bulletin 11 gave it as nine."
/// </summary>
internal sealed class ReplacedClaims(Lexicon lexicon)
{
    private readonly RoleWords words = new(lexicon, "Recognition/Figures/denials.tsv");

    public bool IsOne(Claim claim) =>
        (IsTold(claim) && (IsBehindLabel(claim) || IsErrorBehind(claim) || IsReplaced(claim) || IsMisspoken(claim)))
        || IsOwnEarlier(claim) || IsOfMistakenPaper(claim) || IsWithdrawn(claim);

    private bool Is(TokenView view, int token, string role) => words.Is(view, token, role);

    // "I wrote 12", "our bulletin gave it as nine", "the draft spoke of 83": somebody is said to have given the number.
    private static bool IsTold(Claim claim) =>
        Enumerable.Range(claim.View.First, claim.First - claim.View.First).Any(token => Tells(claim.View, token));

    private static bool Tells(TokenView view, int token) =>
        Reporting.IsVerb(view[token]) || view[token] is "gave" or "put" or "wrote" or "listed" or "posted" or "tweeted" or "withdrew"
            || (view[token] == "spoke" && view[token + 1] == "of");

    // "CORRECTION to what I posted: I wrote 12 detained", "Correction. Bulletin 11 gave the number as nine."
    private bool IsBehindLabel(Claim claim)
    {
        const int longestLead = 5;
        const int longestPaper = 3;
        var view = claim.View;
        var label = Enumerable.Range(view.First, longestLead).FirstOrDefault(token => Is(view, token, "label"), -1);
        if (label >= 0)
        {
            return Enumerable.Range(label, Math.Max(0, claim.First - label))
                .Any(token => view[token] == ":" && view[token + 1] is "i" or "we" or "our" or "my" && Tells(view, token + 2));
        }

        return Beside(view, -1) is { } notice && notice.End - notice.First <= longestPaper
            && Is(notice, notice.First, "label")
            && Enumerable.Range(view.First, longestPaper + 1).Any(token => Is(view, token, "issue"))
            && Enumerable.Range(view.First, longestPaper + 2).Any(token => Tells(view, token));
    }

    // "we gave this number as 29, which was an error", "we wrote that 40 died, wrongly"
    private bool IsErrorBehind(Claim claim)
    {
        const int reach = 8;
        var view = claim.View;
        return Enumerable.Range(view.First, claim.First - view.First).Any(token => Is(view, token, "own") && Tells(view, token + 1)
                || view[token] == "i" && Tells(view, token + 1))
            && Enumerable.Range(claim.Last + 1, reach).TakeWhile(view.Has)
                .Any(token => view[token] == ","
                        && (Is(view, token + 1, "error") || view[token + 1] is "which" && Is(view, token + 2, "error"))
                    || view[token] == "which" && Is(view, token + 1, "error"));
    }

    // "spoke of 83 lawyers held; the secretariat has replaced that figure", "... . That figure has been withdrawn."
    private bool IsReplaced(Claim claim)
    {
        var view = claim.View;
        return IsThatTakenBack(view, claim.Last + 1) || (Beside(view, 1) is { } next && IsThatTakenBack(next, next.First));
    }

    private bool IsThatTakenBack(TokenView view, int from)
    {
        const int reach = 5;
        for (var token = from; token < view.End; token++)
        {
            if (view[token] is "that" or "this" && Is(view, token + 1, "number") && NegatedAround(view, token) is false
                && Enumerable.Range(token - reach + 2, reach * 2).Any(verb => Is(view, verb, "takenBack") || view[verb] == "replaced"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NegatedAround(TokenView view, int token) =>
        Enumerable.Range(token - 4, 9).Any(word => view[word] is "not" or "never" or "no" or "n't");

    // "Yesterday you said 2,840 people were held." - "I misspoke."
    private bool IsMisspoken(Claim claim)
    {
        var view = claim.View;
        var isYours = Enumerable.Range(view.First, claim.First - view.First).Any(token => view[token] == "you" && Tells(view, token + 1));
        var structure = view.Structure;
        var next = structure.SentenceAt(view.Sentence.Span.Start) + 1;
        if (!isYours || next >= structure.Sentences.Count)
        {
            return false;
        }

        var answer = new TokenView(structure, structure.Sentences[next]);
        return Enumerable.Range(answer.First, answer.End - answer.First).Any(token => Is(answer, token, "misspoken"));
    }

    // "lowered the toll to 17, saying its earlier toll of 19 had counted two wounded men": its own, by a lower one.
    private bool IsOwnEarlier(Claim claim)
    {
        const int longestOwner = 3;
        const int reach = 8;
        var (view, noun) = (claim.View, claim.Before - 1);
        if (view[claim.Before] != "of" || !Is(view, noun, "number"))
        {
            return false;
        }

        var earlier = Enumerable.Range(noun - longestOwner, longestOwner)
            .FirstOrDefault(token => view[token] is "earlier" or "previous" or "first" or "initial" or "original", -1);
        return earlier >= 0 && view[earlier - 1] is "its" or "their" or "his" or "her" or "our" or "my"
            && (Enumerable.Range(view.First, earlier - view.First).Any(token => view[token] is "lowered" or "trimmed" or "reduced"
                    or "corrected" or "revised" or "halved" or "withdrew" or "replaced")
                || Enumerable.Range(claim.Last + 1, reach).TakeWhile(token => view.Has(token) && view[token] is not ("," or "and"))
                    .Any(token => view[token] is "wrongly" or "mistakenly" or "twice"
                        || (view[token] == "had" && view[token + 1] is "counted" or "included")));
    }

    // "Wednesday's bulletin, which spoke of 22 dead, had mixed up the dead and the wounded"
    private bool IsOfMistakenPaper(Claim claim)
    {
        const int reach = 6;
        var view = claim.View;
        var which = claim.First - 1;
        while (which > Math.Max(view.First, claim.First - reach) && view[which] != "which")
        {
            which--;
        }

        if (view[which] != "which" || !(Is(view, which - 2, "issue") || Is(view, which - 2, "paper")) || view[which - 1] != ",")
        {
            return false;
        }

        var comma = Enumerable.Range(claim.Last + 1, reach).FirstOrDefault(token => view[token] == ",", -1);
        return comma >= 0 && Enumerable.Range(comma + 1, 4).Any(token => Is(view, token, "mistaken"));
    }

    // "withdrew a statement that 57 had been hurt. The correct number was five."
    private bool IsWithdrawn(Claim claim)
    {
        var view = claim.View;
        return Enumerable.Range(view.First, claim.First - view.First)
                .Any(token => view[token] is "withdrew" or "withdraws" or "retracted" or "retracts")
            && Beside(view, 1) is { } next && Enumerable.Range(next.First, next.End - next.First).Any(token => Is(next, token, "error"));
    }

    // The sentence before or behind in the same paragraph.
    private static TokenView? Beside(TokenView view, int step)
    {
        var structure = view.Structure;
        var index = structure.SentenceAt(view.Sentence.Span.Start) + step;
        return index >= 0 && index < structure.Sentences.Count && structure.Sentences[index].Block == view.Sentence.Block
            ? new TokenView(structure, structure.Sentences[index])
            : null;
    }
}

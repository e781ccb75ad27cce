using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Figures that the text itself calls untrue: "the report that 40 died is false", "called the claim that 40 died a lie", "wrote that 40 had died, which is nonsense".</summary>
internal sealed class DeniedClaims
{
    private readonly FrozenDictionary<string, PhraseList> words;

    public DeniedClaims(Lexicon lexicon)
    {
        words = lexicon.Rows("Recognition/Figures/denials.tsv", 2).GroupBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(role => role.Key, role => new PhraseList(role.SelectMany(row => row[1].Split(", ")).Select(phrase => new[] { phrase }), 0), StringComparer.Ordinal);
    }

    /// <summary>How the text stands to a claim that it calls untrue, or corrects; empty when it does neither.</summary>
    public Vouching? Of(Claim claim)
    {
        var view = claim.View;
        if (IsCorrectedNotice(claim) || IsCorrectedLater(claim) || IsTakenBack(claim) || IsRevised(claim))
        {
            return new(Certainty.Denied, Polarity.Corrected, view.Span(view.First, view.First));
        }

        var verdict = (ClaimNoun(view, claim.First) ?? NounOf(claim)) is { } noun
            ? DenierBefore(view, noun) ?? DenialBehind(view, claim.Last + 1, hasVerb: NounOf(claim) is not null) ?? (IsCalled(view, noun) ? VerdictAtEnd(view, claim.Last + 1) : null)
            : null;
        if (IsDeniedNext(claim))
        {
            return new(Certainty.Denied, Polarity.Denied, view.Span(claim.First, claim.Last));
        }

        return (verdict ?? VerdictInRelative(view, claim.Last + 1) ?? Unhappened(view, claim.Last + 1)) is { } found
            ? new(Certainty.Denied, Polarity.Denied, view.Span(found.First, found.Last))
            : null;
    }

    private bool Is(TokenView view, int token, string role) => words[role].StartingAt(view, token) is not null;

    // "the claim that", "claims by the union that", with nothing that ends the clause before the number: the token of the noun.
    private int? ClaimNoun(TokenView view, int number)
    {
        const int reach = 14;
        const int longestAuthor = 8;
        var that = number - 1;
        while (that > Math.Max(view.First, number - reach) && view[that] != "that" && view.Kind(that) != TokenKind.Punctuation)
        {
            that--;
        }

        if (view[that] != "that")
        {
            return null;
        }

        for (var noun = that - 1; noun >= Math.Max(view.First, that - longestAuthor) && (view.IsWord(noun) || view.Kind(noun) == TokenKind.Clitic); noun--)
        {
            if (Is(view, noun, "claim"))
            {
                return noun == that - 1 || WordClasses.Of(view[noun + 1]) == WordClass.Preposition || view[noun + 1] is "circulating" or "spread" or "made" or "doing" ? noun : null;
            }
        }

        return null;
    }

    // "reports of 21 deaths": the token of the noun.
    private int? NounOf(Claim claim) => claim.View[claim.Before] == "of" && (Is(claim.View, claim.Before - 1, "claim") || Is(claim.View, claim.Before - 1, "number")) ? claim.Before - 1 : null;

    private static bool IsQuote(TokenView view, int token) => view[token] is "\"" or "“" or "”" or "‘" or "’";

    // "brushed aside a claim by the union that", "dismisses the league's report that", but not "did not dispute"
    private (int First, int Last)? DenierBefore(TokenView view, int noun)
    {
        const int longestOwner = 6;
        for (var token = noun - 1; token >= noun - longestOwner && (view.IsWord(token) || view.Kind(token) == TokenKind.Clitic || IsQuote(view, token)); token--)
        {
            if (words["denier"].EndingAt(view, token) is { } found)
            {
                return NegatedSpeech.NegationOf(view, found.First) is null ? (found.First, token) : null;
            }
        }

        return null;
    }

    // A second verb of being behind the clause's own: "that 40 people died | was denied", but not "that 40 people were denied entry".
    private (int First, int Last)? DenialBehind(TokenView view, int from, bool hasVerb)
    {
        const int reach = 20;
        for (var token = from; token < Math.Min(view.End, from + reach) && view[token] is not (";" or "that" or "but"); token++)
        {
            if (hasVerb && words["fall"].StartingAt(view, token) is { } fall)
            {
                return (token, fall.Last);
            }

            var isBeing = view[token] is "is" or "are" or "was" or "were" or "been" or "be" or "as";
            if (isBeing && hasVerb)
            {
                var said = BehindAdverbs(view, token + 1);
                if ((words["denial"].StartingAt(view, said) ?? words["verdict"].StartingAt(view, said)) is { } found)
                {
                    return (said, found.Last);
                }
            }

            hasVerb |= isBeing || WordClasses.Of(view[token]) is WordClass.Verb or WordClass.Auxiliary
                || (WordClasses.Of(view[token]) == WordClass.Open && view[token].EndsWith("ed", StringComparison.Ordinal));
        }

        return null;
    }

    // "called the claim that", "described as a lie reports that"
    private static bool IsCalled(TokenView view, int noun)
    {
        const int reach = 4;
        return Enumerable.Range(noun - reach, reach).Any(token => view[token] is "called" or "calls" or "calling" or "branded" or "brands" or "labelled" or "labeled" or "termed" or "described" or "describes" or "dismissed"
            or "dismisses" or "denounced" or "denounces" or "rejected" or "rejects" or "considers" or "considered");
    }

    // "... that 40 people died a lie.", "... as pure fiction, she said": the verdict closes the clause.
    private (int First, int Last)? VerdictAtEnd(TokenView view, int from)
    {
        const int reach = 20;
        for (var token = from; token < Math.Min(view.End, from + reach) && view[token] is not (";" or "," or "but"); token++)
        {
            // "as fabricated", "as “fabricated”"
            var isDenial = view[token - 1] == "as" || (IsQuote(view, token - 1) && view[token - 2] == "as");
            if ((words["verdict"].StartingAt(view, token) ?? (isDenial ? words["denial"].StartingAt(view, token) : null)) is { } found && view.Kind(found.Last + 1) is null or TokenKind.Punctuation)
            {
                return (token, found.Last);
            }
        }

        return null;
    }

    // "the reported 40 deaths never took place"
    private (int First, int Last)? Unhappened(TokenView view, int from)
    {
        const int reach = 8;
        for (var token = from; token < Math.Min(view.End, from + reach) && view.IsWord(token)
            && view[token] is not ("that" or "which" or "who" or "after" or "before" or "because" or "when" or "as" or "if" or "but" or "while"); token++)
        {
            if (words["unhappened"].StartingAt(view, token) is { } found)
            {
                return (token, found.Last);
            }
        }

        return null;
    }

    // "that 40 people had been held, which is nonsense", "- which was never true"
    private (int First, int Last)? VerdictInRelative(TokenView view, int from)
    {
        const int reach = 14;
        for (var token = from; token < Math.Min(view.End, from + reach) && view[token] is not (";" or "but" or "who"); token++)
        {
            if (view[token] == "which" && view[token - 1] is "," or "-" or "–" or "—" or "(" && view[token + 1] is "is" or "was" or "are" or "were"
                && BehindAdverbs(view, token + 2) is var said && words["verdict"].StartingAt(view, said) is { } found)
            {
                return (token, found.Last);
            }

            // "- fake news, says the mayor"
            if (view[token] is "-" or "–" or "—" && words["verdict"].StartingAt(view, token + 1) is { } called && view.Kind(called.Last + 1) is null or TokenKind.Punctuation)
            {
                return (token, called.Last);
            }
        }

        return null;
    }

    // "Correction: our June bulletin said that 58 people had been held."
    private bool IsCorrectedNotice(Claim claim)
    {
        var view = claim.View;
        if (words["label"].StartingAt(view, view.First) is not { } label || view[label.Last + 1] is not (":" or "-" or "–" or "—") || !Is(view, label.Last + 2, "own"))
        {
            return false;
        }

        for (var token = claim.First - 1; token > label.Last && view[token] is not (";" or "but" or "," or "and"); token--)
        {
            if (Reporting.IsVerb(view[token]) || view[token] is "gave" or "put")
            {
                return true;
            }
        }

        return false;
    }

    // "had said 164, a figure they later withdrew", "put the dead at 40, a number since revised": what its own giver took back.
    private bool IsTakenBack(Claim claim)
    {
        const int reach = 8;
        var (view, comma) = (claim.View, claim.Counted.Next);
        while (view.IsWord(comma))
        {
            comma++;
        }

        if (view[comma] is not ("," or "-" or "–" or "—" or "(") || !(view[comma + 1] is "a" or "the" && Is(view, comma + 2, "number") || view[comma + 1] == "which"))
        {
            return false;
        }

        return Enumerable.Range(comma + 2, reach).TakeWhile(token => view.IsWord(token) && view[token] is not ("not" or "never" or "but"))
            .Any(token => Is(view, token, "takenBack"));
    }

    // "was revised down from 94 to 86", "revised the toll to 86 from 94": the first does not hold any more.
    private static bool IsRevised(Claim claim)
    {
        const int reach = 10;
        var view = claim.View;
        return view[claim.Before] == "from" && (view[claim.Counted.Next] == "to" || (view[claim.Before - 1] is var last && last.Length > 0 && claim.IsNumber(claim.Before - 1)))
            && Enumerable.Range(claim.Before - reach, reach).Any(token => view[token] is "revised" or "corrected" or "amended" or "revising" or "correcting");
    }

    // "They say thousands died. That is a lie.": what somebody is said to claim, and a sentence behind that calls it untrue.
    private bool IsDeniedNext(Claim claim)
    {
        var view = claim.View;
        var structure = view.Structure;
        var next = structure.SentenceAt(view.Sentence.Span.Start) + 1;
        if (next >= structure.Sentences.Count || structure.Sentences[next].Block != view.Sentence.Block
            || !Enumerable.Range(view.First, claim.First - view.First).Any(token => Reporting.IsVerb(view[token]) || Is(view, token, "claim")))
        {
            return false;
        }

        var verdict = new TokenView(structure, structure.Sentences[next]);
        var first = verdict.First;
        while (IsQuote(verdict, first))
        {
            first++;
        }

        var last = first + 2;
        return verdict[first] is "that" or "this" or "it" or "these" or "they" or "all" && verdict[first + 1] is "is" or "was" or "are" or "were" or "'s"
            && words["verdict"].StartingAt(verdict, BehindAdverbs(verdict, last)) is { } found && verdict.Kind(found.Last + 1) is null or TokenKind.Punctuation;
    }

    // "In bulletin No. 23 we reported 107 arrests. Ten had been counted twice.": its own number, and a notice of error just behind.
    private bool IsCorrectedLater(Claim claim)
    {
        const int longestNotice = 2;
        var view = claim.View;
        var isOwn = false;
        for (var token = view.First; token < claim.First && !isOwn; token++)
        {
            isOwn = Is(view, token, "own") && Enumerable.Range(token + 1, claim.First - token - 1).Any(verb => Reporting.IsVerb(view[verb]) || view[verb] is "gave" or "put" or "wrote" or "listed");
        }

        // "We regret that yesterday we reported 18 arrests."
        if (isOwn && Enumerable.Range(view.First, claim.First - view.First).Any(token => Is(view, token, "error")))
        {
            return true;
        }

        var structure = view.Structure;
        var next = structure.SentenceAt(view.Sentence.Span.Start) + 1;
        for (var index = next; isOwn && index < Math.Min(structure.Sentences.Count, next + longestNotice) && structure.Sentences[index].Block == view.Sentence.Block; index++)
        {
            var notice = new TokenView(structure, structure.Sentences[index]);
            if (Enumerable.Range(notice.First, notice.End - notice.First).Any(token => Is(notice, token, "error")))
            {
                return true;
            }
        }

        return false;
    }

    private static int BehindAdverbs(TokenView view, int token)
    {
        while (WordClasses.Of(view[token]) == WordClass.Adverb && view[token] is not ("not" or "never"))
        {
            token++;
        }

        return token;
    }
}

using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// Figures that the text itself calls untrue: "the report that 40 died is false", "called the claim that 40 died a lie", "wrote
/// that 40 had died, which is nonsense".
/// </summary>
internal sealed class DeniedClaims(Lexicon lexicon)
{
    private readonly RoleWords words = new(lexicon, "Recognition/Figures/denials.tsv");

    private readonly CorrectedClaims corrected = new(lexicon);
    private readonly AnsweredClaims answers = new(lexicon);

    /// <summary>How the text stands to a claim that it calls untrue, or corrects; empty when it does neither.</summary>
    public Vouching? Of(Claim claim)
    {
        var view = claim.View;
        if (corrected.IsOne(claim))
        {
            return new(Certainty.Denied, Polarity.Corrected, view.Span(view.First, view.First));
        }

        var verdict = (ClaimNoun(view, claim.First) ?? NounOf(claim)) is { } noun
            ? DenierBefore(view, noun) ?? NorBefore(view, noun) ?? DenialBehind(view, claim.Last + 1, hasVerb: NounOf(claim) is not null)
                ?? VerdictBefore(view, noun) ?? (IsCalled(view, noun) ? VerdictAtEnd(view, claim.Last + 1) : null)
            : null;
        if (answers.IsDeniedNext(claim))
        {
            return new(Certainty.Denied, Polarity.Denied, view.Span(claim.First, claim.Last));
        }

        return (verdict ?? (ClaimNoun(view, claim.First) is null ? null : answers.Behind(claim)) ?? UntrueThat(view, claim.First)
            ?? CalledUntrue(claim) ?? Forged(view, claim.First) ?? VerdictInRelative(view, claim.Last + 1)
            ?? Unhappened(view, claim.Last + 1)) is { } found
            ? new(Certainty.Denied, Polarity.Denied, view.Span(found.First, found.Last))
            : null;
    }

    private bool Is(TokenView view, int token, string role) => words.Is(view, token, role);

    // "the claim that", "claims by the union that", with nothing that ends the clause before the number: the token of the noun.
    private int? ClaimNoun(TokenView view, int number)
    {
        const int longestAuthor = 8;
        if (ThatBefore(view, number) is not { } that)
        {
            return null;
        }

        // "A voice note claiming that 60 were taken is false."
        if (view[that - 1] is "claiming" or "saying" or "alleging" or "stating" or "suggesting" && view.IsWord(that - 2)
            && WordClasses.Of(view[that - 2]) == WordClass.Open
            && Enumerable.Range(that - 5, 3).Any(article => WordClasses.Of(view[article]) == WordClass.Determiner))
        {
            return that - 2;
        }

        // "To say that thirteen were killed is a lie."
        if (view[that - 1] is "say" or "claim" or "suggest" or "assert" or "pretend" or "argue" && view[that - 2] == "to"
            && (that - 2 == view.First || view.Kind(that - 3) == TokenKind.Punctuation))
        {
            return that - 1;
        }

        for (var noun = that - 1;
            noun >= Math.Max(view.First, that - longestAuthor) && (view.IsWord(noun) || view.Kind(noun) == TokenKind.Clitic); noun--)
        {
            if (Is(view, noun, "claim"))
            {
                return noun == that - 1 || WordClasses.Of(view[noun + 1]) == WordClass.Preposition
                    || view[noun + 1] is "circulating" or "spread" or "made" or "doing" ? noun : null;
            }
        }

        return null;
    }

    // The word "that" in front of a number, with nothing that ends the clause between them.
    private static int? ThatBefore(TokenView view, int number)
    {
        var (reach, that) = (14, number - 1);
        while (that > Math.Max(view.First, number - reach) && view[that] != "that" && view.Kind(that) != TokenKind.Punctuation)
        {
            that--;
        }

        return view[that] == "that" ? that : null;
    }

    // "reports of 21 deaths", "a tally of some 21 dead": the token of the noun.
    private int? NounOf(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        var of = Enumerable.Range(before, claim.First - before).FirstOrDefault(token => view[token] == "of", -1);
        return of > 0 && (Is(view, of - 1, "claim") || Is(view, of - 1, "number")) ? of - 1 : null;
    }

    // "brushed aside a claim by the union that", "dismisses the league's report that", but not "did not dispute"
    private (int First, int Last)? DenierBefore(TokenView view, int noun)
    {
        const int longestOwner = 6;
        var first = noun - longestOwner;
        for (var token = noun - 1;
            token >= first && (view.IsWord(token) || view.Kind(token) == TokenKind.Clitic || AnsweredClaims.IsQuote(view, token)); token--)
        {
            // 'dismissed as "pure fiction" a newspaper report that': words in quotation marks do not count.
            first -= AnsweredClaims.IsQuote(view, token) ? 2 : 0;
            if (words["denier"].EndingAt(view, token) is { } found)
            {
                return NegatedSpeech.NegationOf(view, found.First) is null ? (found.First, token) : null;
            }
        }

        return null;
    }

    // "It is baseless, nor does the claim of the union that 40 were beaten hold": neither holds.
    private (int First, int Last)? NorBefore(TokenView view, int noun)
    {
        const int reach = 4;
        return Enumerable.Range(noun - reach, reach).FirstOrDefault(
            token => view[token] is "nor" or "neither" && view[token + 1] is "does" or "do", -1) is >= 0 and var nor
            && Enumerable.Range(view.First, Math.Max(0, nor - view.First))
                .Any(token => Is(view, token, "fall") || Is(view, token, "denial") || Is(view, token, "verdict"))
            ? (nor, nor + 1)
            : null;
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
                var said = AnsweredClaims.BehindAdverbs(view, token + 1);
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
    private bool IsCalled(TokenView view, int noun)
    {
        const int reach = 4;
        return Enumerable.Range(noun - reach, reach).Any(token => Is(view, token, "called"));
    }

    // "called “pure fantasy” the tally of 140 dead": the verdict stands before what it is passed on.
    private (int First, int Last)? VerdictBefore(TokenView view, int noun)
    {
        const int reach = 8;
        for (var token = noun - 1; token >= noun - reach && view.Has(token) && view[token] is not (";" or "," or "but"); token--)
        {
            if (words["verdict"].StartingAt(view, token) is { } verdict
                && (Is(view, token - 1, "called") || (AnsweredClaims.IsQuote(view, token - 1) && Is(view, token - 2, "called"))))
            {
                return (token, verdict.Last);
            }
        }

        return null;
    }

    // "it was “incorrect” that 28 miners had died"
    private (int First, int Last)? UntrueThat(TokenView view, int number)
    {
        var that = ThatBefore(view, number) ?? view.First;
        var said = AnsweredClaims.IsQuote(view, that - 1) ? that - 2 : that - 1;
        if (that == view.First || (words["denial"].EndingAt(view, said) ?? words["verdict"].EndingAt(view, said)) is not { } found)
        {
            return null;
        }

        var being = found.First - 1;
        while (AnsweredClaims.IsQuote(view, being)
            || (WordClasses.Of(view[being]) == WordClass.Adverb && view[being] is not ("not" or "never")))
        {
            being--;
        }

        return view[being] is "is" or "was" or "'s" && view[being - 1] is "it" ? (found.First, said) : null;
    }

    // "called the 40 deaths a fabrication", "the 40 deaths were dismissed as propaganda", "the 40 deaths are a lie".
    private (int First, int Last)? CalledUntrue(Claim claim)
    {
        var (view, being) = (claim.View, claim.Counted.Next);
        if (Is(view, claim.Before, "called") && view[claim.First - 1] != "that")
        {
            return VerdictAtEnd(view, claim.Last + 1);
        }

        if (view[being] is not ("is" or "are" or "was" or "were" or "being" or "been"))
        {
            return null;
        }

        var said = AnsweredClaims.BehindAdverbs(view, being + 1);
        return words["verdict"].StartingAt(view, said) is { } verdict
            && view[said] is "a" or "an" or "pure" or "fiction" or "nonsense" or "propaganda" or "disinformation" or "lies"
            ? (said, verdict.Last)
            : Is(view, said, "called") && VerdictAtEnd(view, said + 1) is { } called ? (said, called.Last)
            : null;
    }

    // "A hoax letter said that 40 died", "a doctored report claiming that 40 died".
    private (int First, int Last)? Forged(TokenView view, int number)
    {
        const int reach = 24;
        const int longestPaper = 3;
        for (var token = number - 1; token >= Math.Max(view.First, number - reach) && view[token] is not (";" or "but" or ","); token--)
        {
            if (Is(view, token, "forged") && Enumerable.Range(token + 1, longestPaper).Any(noun => Is(view, noun, "paper"))
                && Enumerable.Range(token + 1, number - token - 1)
                    .Any(verb => Reporting.IsVerb(view[verb]) || view[verb] is "that" or "saying" or "claiming" or "alleging"))
            {
                return (token, token);
            }
        }

        return null;
    }

    // "... that 40 people died a lie.", "... as pure fiction, she said": the verdict closes the clause.
    private (int First, int Last)? VerdictAtEnd(TokenView view, int from)
    {
        const int reach = 20;
        for (var token = from; token < Math.Min(view.End, from + reach) && view[token] is not (";" or "," or "but"); token++)
        {
            // "as fabricated", "as “fabricated”"
            var isDenial = view[token - 1] == "as" || (AnsweredClaims.IsQuote(view, token - 1) && view[token - 2] == "as");
            if ((words["verdict"].StartingAt(view, token) ?? (isDenial ? words["denial"].StartingAt(view, token) : null)) is { } found
                && (view.Kind(found.Last + 1) is null or TokenKind.Punctuation || view[found.Last + 1] == "by"))
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
            && view[token] is not ("that" or "which" or "who" or "after" or "before" or "because" or "when" or "as" or "if"
                or "but" or "while"); token++)
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
            if (view[token] == "which" && view[token - 1] is "," or "-" or "–" or "—" or "("
                && view[token + 1] is "is" or "was" or "are" or "were"
                && AnsweredClaims.BehindAdverbs(view, token + 2) is var said && words["verdict"].StartingAt(view, said) is { } found)
            {
                return (token, found.Last);
            }

            // "- fake news, says the mayor"
            if (view[token] is "-" or "–" or "—" && words["verdict"].StartingAt(view, token + 1) is { } called
                && view.Kind(called.Last + 1) is null or TokenKind.Punctuation)
            {
                return (token, called.Last);
            }
        }

        return null;
    }
}

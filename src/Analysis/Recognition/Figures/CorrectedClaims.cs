using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// Figures that a text puts right or takes back: "Correction: our June bulletin said 58", "had said 164, a figure it later withdrew",
/// "we removed a passage that said 40".
/// </summary>
internal sealed class CorrectedClaims(Lexicon lexicon)
{
    private readonly RoleWords words = new(lexicon, "Recognition/Figures/denials.tsv");
    private readonly ReplacedClaims replaced = new(lexicon);

    /// <summary>Whether a claim does not hold any more, by the words of its own text.</summary>
    public bool IsOne(Claim claim) =>
        IsCorrectedNotice(claim) || IsPutRight(claim) || IsCorrectedLater(claim) || IsTakenBack(claim)
        || IsRevised(claim) || IsRemoved(claim)
        || IsFirstSaid(claim) || IsEarlier(claim) || IsSuperseded(claim) || IsCountedAnew(claim) || replaced.IsOne(claim);

    private bool Is(TokenView view, int token, string role) => words.Is(view, token, role);

    // "We gave that total as 64; it should have read 62.", "Correction to our post of May 9. We wrote 54 detained."
    private bool IsPutRight(Claim claim)
    {
        var view = claim.View;
        var isOwn = Enumerable.Range(view.First, claim.First - view.First)
            .Any(token => Is(view, token, "own")
                && (Reporting.IsVerb(view[token + 1]) || view[token + 1] is "gave" or "put" or "wrote" or "listed"));
        return isOwn
            && (Enumerable.Range(claim.Last + 1, view.End - claim.Last - 1).Any(token => Is(view, token, "putRight"))
                || IsBehindNotice(view));
    }

    // A sentence just before that says what comes: "Correction to our post of May 9."
    private bool IsBehindNotice(TokenView view)
    {
        const int reach = 8;
        var structure = view.Structure;
        var before = structure.SentenceAt(view.Sentence.Span.Start) - 1;
        if (before < 0 || structure.Sentences[before].Block != view.Sentence.Block)
        {
            return false;
        }

        var notice = new TokenView(structure, structure.Sentences[before]);
        return Enumerable.Range(notice.First, reach).Any(token => Is(notice, token, "label"));
    }

    // "we removed a passage that said 40 died", "has been amended to delete a claim that 40 died".
    private bool IsRemoved(Claim claim)
    {
        const int reach = 20;
        const int longestPassage = 5;
        var view = claim.View;
        for (var token = claim.First - 1; token >= Math.Max(view.First, claim.First - reach) && view[token] is not (";" or "but"); token--)
        {
            var isHeld = view[token] is "saying" or "claiming" or "stating" or "reporting" or "alleging"
                || (view[token] is "that" or "which" or "where" && WordClasses.Of(view[token - 1]) == WordClass.Open);
            if (!isHeld)
            {
                continue;
            }

            for (var passage = token - 1; passage > token - longestPassage && view.IsWord(passage); passage--)
            {
                if (Is(view, passage, "passage")
                    && Enumerable.Range(passage - 4, 4)
                        .Any(verb => Is(view, verb, "remover") && !(Is(view, passage, "claim") && Is(view, verb, "denier"))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "says 105 died, having first said 15, then 98": what was said at first.
    private static bool IsFirstSaid(Claim claim)
    {
        const int reach = 10;
        var view = claim.View;
        return Enumerable.Range(claim.First - reach, reach).Any(token => view[token] == "having"
            && view[token + 1] is "first" or "initially" or "originally" or "earlier" or "previously" or "at"
            && Enumerable.Range(token + 2, 3).Any(verb => Reporting.IsVerb(view[verb]) || view[verb] is "put" or "given" or "spoken")
            && Enumerable.Range(token, claim.First - token).All(between => view.Kind(between) is TokenKind.Word or TokenKind.Number
                || (view[between] == "," && view[between + 1] == "then")));
    }

    // "An earlier toll of 435, it said, was a mistake.", "a first count of 30 had proved too low"
    private bool IsEarlier(Claim claim)
    {
        const int reach = 12;
        var (view, noun) = (claim.View, claim.Before - 1);
        if (view[claim.Before] != "of" || !Is(view, noun, "number")
            || !Enumerable.Range(noun - 3, 3)
                .Any(token => view[token] is "earlier" or "previous" or "first" or "initial" or "original" or "older"))
        {
            return false;
        }

        return Enumerable.Range(claim.Last + 1, reach).TakeWhile(token => view.Has(token) && view[token] is not (";" or "but" or "and"))
            .Any(token => view[token] is "mistake" or "error" or "wrong" or "mistaken" or "incorrect" or "inaccurate"
                || (view[token] == "too" && view[token + 1] is "low" or "high") || Is(view, token, "takenBack"));
    }

    // "The figure of 57 arrests given at 3 a.m. was imprecise", "had mentioned 3,000 houses; this proved too high". That an arrest
    // "was a mistake" puts no number right.
    private bool IsSuperseded(Claim claim)
    {
        const int reach = 20;
        var view = claim.View;
        var isNumber = view[claim.First - 1] == "of" && view[claim.First - 2] != "total" && Is(view, claim.First - 2, "number");
        var isNamed = isNumber;
        for (var token = claim.Last + 1; token <= claim.Last + reach && view.Has(token) && view[token] is not ("but" or "while"); token++)
        {
            if (view.Kind(token) == TokenKind.Punctuation && !view.IsHyphen(token))
            {
                (isNumber, isNamed) = (false, view[token + 1] is "this" or "that" or "it" or "which");
            }

            isNamed &= view[token] is not ("who" or "and");
            if (isNamed && ((isNumber && view[token] is "is" or "are" or "was" or "were" or "be" && IsSaid(view, token + 1, "wrong"))
                || (view[token] == "proved" && IsSaid(view, token + 1, "superseded"))))
            {
                return true;
            }
        }

        return false;
    }

    // "was a slip, it said", not "was an error of judgment".
    private bool IsSaid(TokenView view, int token, string role) =>
        (words[role].StartingAt(view, token) ?? words[role].StartingAt(view, AnsweredClaims.BehindAdverbs(view, token))) is { } found
        && view[found.Last + 1] is not ("of" or "to" or "for" or "a" or "an");

    // "lowered its own count from 519 after names had been found twice", "had spoken of 37 dead and later revised its count to 198"
    private bool IsCountedAnew(Claim claim)
    {
        const int reach = 12;
        var view = claim.View;
        bool IsAnew(int token) =>
            Is(view, token, "takenBack") && view[token + 1] is "its" or "their" or "his" or "her" or "that" or "this" or "the"
            && Enumerable.Range(token + 2, 2).Any(noun => Is(view, noun, "number"));
        return view[claim.Before] == "from"
            ? Enumerable.Range(claim.Before - reach, reach).LastOrDefault(IsAnew) > 0
            : Enumerable.Range(claim.First - reach, reach).Any(token => view[token] == "had"
                    && view[token + 1] is "initially" or "first" or "earlier" or "previously" or "originally" is var isOnce
                    && view[token + (isOnce ? 2 : 1)] is var verb
                    && (Reporting.IsVerb(verb) || verb is "spoken" or "given" or "counted" or "put"))
                && Enumerable.Range(claim.Last + 1, reach)
                    .TakeWhile(token => view.Has(token)
                        && view[token] is not (";" or "but" or "while" or "before") && !claim.IsNumber(token))
                    .Any(token => IsAnew(token) && !(Is(view, token + 2, "number") && view[token + 3] == "of"));
    }

    // "Correction: our June bulletin said that 58 people had been held."
    private bool IsCorrectedNotice(Claim claim)
    {
        const int farthestOwn = 6;
        var view = claim.View;
        if (words["label"].StartingAt(view, view.First) is not { } label || view[label.Last + 1] is not (":" or "-" or "–" or "—")
            || !Enumerable.Range(label.Last + 2, farthestOwn).Any(token => token < claim.First && Is(view, token, "own")))
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

        if (view[comma] is not ("," or "-" or "–" or "—" or "(")
            || !(view[comma + 1] is "a" or "the" && Is(view, comma + 2, "number") || view[comma + 1] == "which"))
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
        return view[claim.Before] == "from"
            && (view[claim.Counted.Next] == "to" || (view[claim.Counted.Next] is "down" or "up" && view[claim.Counted.Next + 1] == "to")
                || claim.IsNumber(claim.Before - 1))
            && Enumerable.Range(claim.Before - reach, reach)
                .Any(token => view[token] is "revised" or "corrected" or "amended" or "revising" or "correcting");
    }

    // "In bulletin No. 23 we reported 107 arrests. Ten had been counted twice.": its own number, and a notice of error just behind.
    private bool IsCorrectedLater(Claim claim)
    {
        const int longestNotice = 2;
        var view = claim.View;
        var isOwn = false;
        for (var token = view.First; token < claim.First && !isOwn; token++)
        {
            isOwn = Is(view, token, "own")
                && Enumerable.Range(token + 1, claim.First - token - 1)
                    .Any(verb => Reporting.IsVerb(view[verb]) || view[verb] is "gave" or "put" or "wrote" or "listed");
        }

        // "We regret that yesterday we reported 18 arrests."
        if (isOwn
            && Enumerable.Range(view.First, claim.First - view.First)
                .Any(token => Is(view, token, "error") && !Is(view, token, "putRight")))
        {
            return true;
        }

        // "Last week it had reported 182 arrests, but several names were found to belong to one and the same person."
        if (isOwn && Enumerable.Range(claim.Last + 1, Math.Max(0, view.End - claim.Last - 1))
            .SkipWhile(token => view[token] is not (";" or "but")).Any(token => Is(view, token, "twice")))
        {
            return true;
        }

        var structure = view.Structure;
        var next = structure.SentenceAt(view.Sentence.Span.Start) + 1;
        for (var index = next; isOwn && index < Math.Min(structure.Sentences.Count, next + longestNotice)
            && structure.Sentences[index].Block == view.Sentence.Block; index++)
        {
            var notice = new TokenView(structure, structure.Sentences[index]);
            if (Enumerable.Range(notice.First, notice.End - notice.First)
                .Any(token => Is(notice, token, "error") || Is(notice, token, "twice")))
            {
                return true;
            }
        }

        return false;
    }
}

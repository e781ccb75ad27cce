using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Tells from the nearest verb whether the clause around a date lies in the past or ahead.</summary>
internal static class TenseReader
{
    private const int Reach = 40;

    /// <summary>
    /// The tense around the tokens from <paramref name="start"/> to just before <paramref name="end"/>: the
    /// verb before them, else the one behind.
    /// </summary>
    public static Tense Around(DateText text, int start, int end)
    {
        if (text.Is(start - 1, "since"))
        {
            return Tense.Past;
        }

        if (IsAppointed(text, start) && text.Words.Tenses["happened"].Contains(text[end]))
        {
            return Tense.Past;
        }

        if (IsAppointed(text, start) || IsChosen(text, start, end) || IsComing(text, start, end) || IsLasting(text, start))
        {
            return Tense.Future;
        }

        var tense = Nearest(text, start, end);
        if (tense == Tense.Past && IsPlan(text, start))
        {
            return Tense.PastPlan;
        }

        // "was suspended until May": what a past verb sets an end to may still be running.
        return tense == Tense.Past && text.Is(start - 1, "until", "till", "by") ? Tense.Unknown : tense;
    }

    // "stays shut until Thursday", "the truce holds until Sunday": what lasts now has its end ahead.
    private static bool IsLasting(DateText text, int start)
    {
        var sentence = text.SentenceOf(start);
        for (var i = start - 2; text.Is(start - 1, "until", "till") && i >= sentence.First && !text.Is(i, ";"); i--)
        {
            if (text.Words.Tenses["lasting"].Contains(text[i]) && !text.IsCapitalised(i))
            {
                return !text.Is(i, "been");
            }

            // "remain cut until", "is closed until": the state that goes on.
            if (At(text, i) is { } tense && !(tense == Tense.Past && text.Words.Tenses["lasting"].Contains(text[i - 1])))
            {
                return false;
            }
        }

        return false;
    }

    // "has now fixed 3 March for a new hearing": the day that is chosen.
    private static bool IsChosen(DateText text, int start, int end) =>
        text.Is(end, "for", "as") && text.Words.Tenses["appointed"].Contains(text[start - 1])
        && (text.Is(start - 2, "has", "have", "'ve", "'s")
            || (text.Is(start - 2, "now", "already", "since") && text.Is(start - 3, "has", "have")));

    // "is set for September 9", "the trial, fixed for Monday,": what a past form of to be appoints may be over.
    private static bool IsAppointed(DateText text, int start) =>
        text.Is(start - 1, "for", "on") && text.Words.Tenses["appointed"].Contains(text[start - 2])
        && (text.Is(start - 1, "for") || text.Is(start - 3, "be"))
        && !text.Is(start - 3, "was", "were", "been", "had", "originally", "first", "initially", "previously")
        && !text.Is(start - 4, "was", "were", "been", "had");

    // "isn't flying on Wednesday" lies ahead, "is investigating the killing on Wednesday" does not; "his next hearing on April
    // 5" does, unless a past verb follows.
    private static bool IsComing(DateText text, int start, int end)
    {
        var on = text.Is(start - 1, "on") ? start - 1 : start;
        var verb = on < start ? VerbBefore(text, on) : on - 1;
        var isTravelling = text.Words.Tenses["travel"].Contains(text[verb])
            && IsPresent(text, text.Is(verb - 1, "not", "n't") ? verb - 2 : verb - 1);
        var isNext = on < start && text.Words.Tenses["plan"].Contains(text[on - 1]) && (text.Is(on - 2, "next") || text.Is(on - 3, "next"));
        return isTravelling || (isNext && !Enumerable.Range(end, 3).Any(token => At(text, token) is Tense.Past));
    }

    // "is closing its office on Friday": the verb before its object, which nothing joins to the day ("the inquiry into the raid on
    // Friday").
    private static int VerbBefore(DateText text, int on)
    {
        const int longestObject = 5;
        for (var i = on - 1; i >= on - 1 - longestObject; i--)
        {
            if (text.Words.Tenses["travel"].Contains(text[i]))
            {
                return i;
            }

            if (text.Kind(i) is not (TokenKind.Word or TokenKind.Number) || At(text, i) is not null
                || text.ClassOf(i) is not (WordClass.Open or WordClass.Determiner))
            {
                break;
            }
        }

        return on - 1;
    }

    private static bool IsPresent(DateText text, int token) =>
        text.Is(token, "is", "are", "am", "'s", "'re", "'m", "isn't", "aren't", "isn", "aren");

    // "the run-off on June 27": the day belongs to the noun; "set off on June 27" has none.
    private static bool IsPlan(DateText text, int start) =>
        text.Is(start - 1, "of", "on", "for") && text.Words.Tenses["plan"].Contains(text[start - 2])
        && (!text.Is(start - 2, "off") || text.Is(start - 3, "-"));

    private static Tense Nearest(DateText text, int start, int end)
    {
        var sentence = text.SentenceOf(start);
        var infinitive = false;
        for (var i = start - 1; i >= sentence.First && start - i < Reach && !text.Is(i, ";"); i--)
        {
            // "voted on Saturday to dissolve": ahead when what governs the infinitive looks ahead, else the governing verb decides.
            if (infinitive && text.Words.Tenses["toward"].Contains(text[i]))
            {
                // "were to leave on the 13th" may lie on either side of the day of the text.
                return text.Is(i, "was", "were") ? Tense.Planned : Tense.Future;
            }

            if (text.Is(i, "be", "have") && text.Is(i - 1, "to") && text.Is(i - 2, "was", "were"))
            {
                return Tense.Planned;
            }

            // "urged restraint ahead of the vote on Sunday"
            if (text.Is(i, "ahead") && text.Is(i + 1, "of"))
            {
                return Tense.Planned;
            }

            infinitive |= text.Is(i - 1, "to") && IsVerbLike(text, i);
            if (At(text, i) is { } tense)
            {
                return tense;
            }
        }

        for (var i = end; i < sentence.End && i - end < Reach && !text.Is(i, ";"); i++)
        {
            if (At(text, i) is { } tense)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    private static bool IsVerbLike(DateText text, int token) =>
        text.Kind(token) == TokenKind.Word && !text.IsCapitalised(token) && text.ClassOf(token) is WordClass.Open or WordClass.Verb;

    private static Tense? At(DateText text, int token)
    {
        if (text.Kind(token) is not (TokenKind.Word or TokenKind.Clitic))
        {
            return null;
        }

        var word = text[token];
        if (text.Words.Tenses["future"].Contains(word))
        {
            // "was due in March" may have come to pass or not.
            return text.IsCapitalised(token) && !text.BeginsSentence(token) ? null
                : text.Is(token - 1, "was", "were", "been") ? Tense.Unknown
                : Tense.Future;
        }

        var isPast = text.Words.Tenses["past"].Contains(word)
            || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !text.IsCapitalised(token)
                && !text.Words.Tenses["none"].Contains(word));
        if (isPast)
        {
            // "to be held", "must be organised": the auxiliary before it decides.
            return text.Is(token - 1, "be", "to") || text.Is(token - 2, "be")
                || (text.Is(token - 1, "have") && text.Is(token - 2, "to") && text.Is(token - 3, "was", "were")) ? null : Tense.Past;
        }

        // "takes place", but "takes note of the vote of 7 January".
        var isScheduled = text.Words.Tenses["scheduled"].Contains(word)
            && !(word == "takes" && !text.Is(token + 1, "place", "effect", "office", "over"));
        return isScheduled && !text.IsCapitalised(token) ? Tense.Future : null;
    }
}

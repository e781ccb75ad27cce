using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds where what was said begins behind a cue. Looks no further than a clause reaches.</summary>
internal static class ContentStart
{
    private const int AdjunctReach = 30;
    private const int BareClauseReach = 40;

    private static readonly FrozenSet<string> NoContent = new[]
    {
        "so", "nothing", "anything", "much", "little", "more", "goodbye", "hello", "yes", "no", "sorry"
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Index of the first unit of what was said behind a cue; null when nothing there is.</summary>
    public static int? Behind(Passage passage, CueMatch match)
    {
        var cue = match.Cue;
        var start = match.ContentFrom;
        while (LeadsIn(passage, start, cue))
        {
            start++;
        }

        return cue switch
        {
            _ when cue.Has(Frames.Person) && BehindHearer(passage, start) is { } behind
                && StartOfClause(passage, behind, cue, mayBeBare: true) is { } told => told,
            _ when StartOfClause(passage, start, cue, cue.Has(Frames.Clause)) is { } clause => clause,
            _ when cue.Has(Frames.That) && (cue.Has(Frames.Front) || cue.Has(Frames.Count)) && NumberPhrases.IsAlone(passage, start) =>
                start,
            _ when IsHavingDone(passage, start, cue) => start,
            _ when cue.Has(Frames.To) && passage[start].IsWord("to") && passage[start + 1].Kind == UnitKind.Word => start,
            _ when cue.Has(Frames.Wh) && Question(passage, start) is { } question => question,
            _ when cue.Has(Frames.Count) && NumberPhrases.BeginAt(passage, start) => start,
            _ when cue.Has(Frames.ObjectIs) && Judgement.Follows(passage, start) => start,
            _ when cue.Has(Frames.Object | Frames.ObjectTo | Frames.ObjectAs | Frames.ObjectQuote)
                && ObjectStart.Of(passage, start, cue) is { } found => found,
            _ => null,
        };
    }

    // "said on Monday", "condemned strongly": what stands between the cue and what was said.
    private static bool LeadsIn(Passage passage, int index, Cue cue) =>
        passage[index].Kind is UnitKind.Aside || passage[index].Kind == UnitKind.Date
        || (passage[index].Is(WordClass.Adverb) && !IsObjectAdverb(passage, index, cue) && !IsFocus(passage, index));

    // "denies having sacked 28 clerks"
    private static bool IsHavingDone(Passage passage, int index, Cue cue) =>
        cue.Act is "denies" or "admits" && cue.Has(Frames.That) && passage[index].IsWord("having")
        && passage[index + 1].Kind == UnitKind.Word;

    // "told Reuters last week she ...": the day belongs to the telling.
    private static int? BehindHearer(Passage passage, int start) =>
        Hearer(passage, start) is not { } behind ? null
        : passage[behind].Kind == UnitKind.Date && passage[behind + 1].StartsNounPhrase && passage[behind + 1].Kind != UnitKind.Quote
            ? behind + 1
            : behind;

    // What the hearer of "told reporters that" is followed by; null without a hearer.
    private static int? Hearer(Passage passage, int start)
    {
        if (!passage[start].StartsNounPhrase || passage[start].Kind == UnitKind.Quote)
        {
            return null;
        }

        var i = start;
        while (passage[i].IsName || passage[i].Is(WordClass.Determiner) || passage[i].Is(WordClass.Open) || passage[i].Is(WordClass.Pronoun)
            || passage[i].Kind is UnitKind.Possessive or UnitKind.Number)
        {
            var beginsClause = i > start && !passage[i - 1].Is(WordClass.Determiner) && passage[i - 1].Kind != UnitKind.Possessive
                && (passage[i].Is(WordClass.Determiner) || passage[i].Is(WordClass.Pronoun)
                    || (passage[i].IsName && passage[i - 1].Kind != UnitKind.Word));
            // "told us 30 miners had died"
            beginsClause |= i > start && passage[i - 1].Is(WordClass.Pronoun);
            // "told reporters eleven of the miners had died"
            beginsClause |= i > start && passage.IsNumber(i) && (passage[i - 1].Is(WordClass.Open) || passage[i - 1].IsName);
            if (beginsClause)
            {
                break;
            }

            i++;
        }

        return i;
    }

    private static int? StartOfClause(Passage passage, int start, Cue cue, bool mayBeBare)
    {
        var takesThat = cue.Has(Frames.That | Frames.Clause | Frames.Person | Frames.Wh);
        for (var i = start; i < start + AdjunctReach; i++)
        {
            var unit = passage[i];
            var isNext = i == start || passage[i - 1].Kind is UnitKind.Comma or UnitKind.Colon or UnitKind.Date or UnitKind.Aside
                || passage[i - 1].EndsNounPhrase;
            if (unit.Kind == UnitKind.Quote && cue.Has(Frames.Quote) && isNext && (passage.IsSpeech(i) || i == start))
            {
                return i;
            }

            if (unit.IsWord("that") && takesThat)
            {
                // "In the report that was published": a relative clause of an adjunct.
                var isRelative = i > start && passage[i - 1].Is(WordClass.Open) && passage[i + 1].Is(WordClass.Auxiliary);
                var first = passage[i + 1].Kind == UnitKind.Comma ? i + 2 : i + 1;
                return isRelative || passage[first].Kind == UnitKind.End ? null : first;
            }

            if (unit.Kind == UnitKind.Colon && cue.Has(Frames.Quote))
            {
                return passage[i + 1].Kind == UnitKind.End ? null : i + 1;
            }

            if (unit.Kind is UnitKind.End or UnitKind.Stop or UnitKind.Semicolon or UnitKind.Dash
                || unit.Is(WordClass.Conjunction) && i == start)
            {
                return null;
            }

            if (unit.Kind == UnitKind.Comma)
            {
                // "said according to the figures, sales had fallen".
                if (passage[start].IsWord("according") && mayBeBare && IsBareClause(passage, i + 1, cue))
                {
                    return i + 1;
                }

                if (passage[i + 1].IsWord("that") || (passage.IsSpeech(i + 1) && cue.Has(Frames.Quote))
                    || IsAdjunctBetweenCommas(passage, i))
                {
                    continue;
                }

                return null;
            }

            var isAdjunct = i > start || (unit.Is(WordClass.Preposition) && !IsInfinitive(passage, i) && !passage.IsBound(i));
            if (!isAdjunct)
            {
                return mayBeBare && IsBareClause(passage, i, cue) ? i : null;
            }

            // "said in 2014 he ..." and "said on Friday the army ...": the adjunct is over where a new noun phrase begins.
            if (i > start && mayBeBare && unit.Lower is "he" or "she" or "they" or "we" or "it" && passage[i - 1].EndsNounPhrase
                && passage[i + 1] is { Kind: UnitKind.Word } && IsBareClause(passage, i, cue))
            {
                return i;
            }

            if (i > start && mayBeBare && (unit.Is(WordClass.Pronoun) || unit.Is(WordClass.Determiner) || unit.IsName)
                && passage[i - 1].Kind is UnitKind.Date or UnitKind.Aside && IsBareClause(passage, i, cue))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsInfinitive(Passage passage, int index) =>
        passage[index].IsWord("to") && passage[index + 1].Is(WordClass.Auxiliary);

    private static bool IsAdjunctBetweenCommas(Passage passage, int comma)
    {
        if (!passage[comma + 1].Is(WordClass.Preposition) && !passage[comma + 1].Is(WordClass.Adverb)
            && passage[comma + 1].Kind != UnitKind.Date)
        {
            return false;
        }

        for (var i = comma + 2; i < comma + 10; i++)
        {
            if (passage[i].Kind == UnitKind.Comma)
            {
                return passage[i + 1].IsWord("that") || passage.IsSpeech(i + 1);
            }
        }

        return false;
    }

    private static bool IsBareClause(Passage passage, int start, Cue cue)
    {
        var first = passage[start];
        if (ObjectStart.IsState(first.Lower) && first.Is(WordClass.Open))
        {
            return false;
        }

        if (NoContent.Contains(first.Lower) && !passage[start + 1].StartsNounPhrase && !passage[start + 1].IsWord("than"))
        {
            return false;
        }

        // "says 40 dead", "claim 50,000 turned out"
        if (passage.IsNumber(start) && passage[start + 1].Is(WordClass.Open)
            && (ObjectStart.IsState(passage[start + 1].Lower) || passage[start + 1].Lower is "hurt" or "detained" or "arrested"
                || (passage[start + 1].Lower.EndsWith("ed", StringComparison.Ordinal) && passage[start + 2].Kind == UnitKind.Word)))
        {
            return true;
        }

        if (!(first.StartsNounPhrase || passage.IsBound(start)
            || first.Lower is "there" or "if" or "when" or "while" or "although" or "because"))
        {
            return false;
        }

        // "says" may take anything; other verbs take nouns as well, so a finite verb must follow.
        for (var i = start; i < start + BareClauseReach; i++)
        {
            if (passage[i].Is(WordClass.Auxiliary) || passage[i].Is(WordClass.Verb)
                || (i > start && passage[i].Is(WordClass.Open) && passage[i].Lower.EndsWith("ed", StringComparison.Ordinal)
                    && passage[i - 1].EndsNounPhrase && cue.Has(Frames.Any)))
            {
                return true;
            }

            if (passage[i].Kind is UnitKind.End or UnitKind.Stop or UnitKind.Semicolon)
            {
                return cue.Has(Frames.Any) && i >= start + 3;
            }
        }

        return false;
    }

    private static int? Question(Passage passage, int start)
    {
        for (var i = start; i < start + 6; i++)
        {
            if (passage[i].Lower is "whether" or "if" or "why" or "how" or "what" or "when" or "where")
            {
                return i;
            }

            if (passage[i].Kind is UnitKind.End or UnitKind.Comma or UnitKind.Stop || passage[i].Is(WordClass.Auxiliary))
            {
                return null;
            }
        }

        return null;
    }

    // "said only four men", "said nearly 600 people": the adverb belongs to what was said.
    private static bool IsFocus(Passage passage, int index) =>
        passage[index].Lower is "only" or "nearly" or "almost" or "about" or "approximately" or "roughly" or "around" or "over" or "just"
        && passage[index + 1] is { Kind: not UnitKind.Date } next && next.StartsNounPhrase;

    private static bool IsObjectAdverb(Passage passage, int index, Cue cue) =>
        cue.Has(Frames.Object | Frames.ObjectTo) && passage[index + 1].Is(WordClass.Open);
}

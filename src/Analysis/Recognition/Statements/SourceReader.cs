using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Reads sources that are named beside what they say: "according to the ministry", "the minister's claim that", "condemned by the union".
/// </summary>
internal sealed class SourceReader(CueFinder cues, Speakers speakers)
{
    private readonly SubjectReader subjects = new(cues, speakers);
    private readonly ContentEnd ends = new(cues);
    private readonly FrontReader fronts = new(cues, speakers, new SubjectReader(cues, speakers));
    private readonly Agreement agreement = new(speakers);
    private readonly Reckonings reckonings = new(cues, speakers);

    public Reading? AccordingTo(Passage passage, CueMatch match)
    {
        // "Per the mayor's office", but not "40 dollars per student".
        if (passage[match.Verb].IsWord("per")
            && (passage[match.Verb - 1].Kind is not (UnitKind.End or UnitKind.Stop or UnitKind.Colon or UnitKind.Comma)
            || !(passage[match.Last + 1].Is(WordClass.Determiner) || passage[match.Last + 1].IsName)))
        {
            return null;
        }

        if (!match.Cue.Has(Frames.According) || subjects.After(passage, match.Last + 1) is not { } source
            || !speakers.CanSpeak(passage, source) || IsNobodysRecord(passage, source))
        {
            return null;
        }

        var start = passage.SentenceStart(match.Verb);
        if (start == match.Verb || passage[match.Verb - 1].Kind is UnitKind.Stop or UnitKind.Colon)
        {
            // "According to the army nine people died": no comma parts them.
            if (passage.IsNumber(source.Last + 1))
            {
                return new Reading(source.Last + 1, ends.Of(passage, source.Last + 1, match), source);
            }

            var comma = source.Last + 1;
            while (comma < source.Last + 12 && passage[comma].Kind is not (UnitKind.Comma or UnitKind.End))
            {
                comma++;
            }

            return passage[comma].Kind == UnitKind.Comma && passage[comma + 1].Kind != UnitKind.End
                ? new Reading(comma + 1, ends.Of(passage, comma + 1, match), source)
                : null;
        }

        var last = passage[match.Verb - 1].Kind is UnitKind.Comma or UnitKind.Dash ? match.Verb - 2 : match.Verb - 1;
        // "whereas according to reports ...": what was said follows.
        if (passage[match.Verb - 1].Is(WordClass.Subordinator) || passage[match.Verb - 1].Is(WordClass.Conjunction))
        {
            return null;
        }

        // "Since May, according to the ministry, 67 people have died": the clause comes behind.
        var isAdverbial = passage[match.Verb - 1].Kind == UnitKind.Comma && passage[source.Last + 1].Kind == UnitKind.Comma
            && passage[source.Last + 2].StartsNounPhrase
            && last >= start && passage[start].Is(WordClass.Preposition) && !passage.IsBound(start)
            && !FrontReader.HasVerb(passage, start, last);
        return isAdverbial ? new Reading(start, ends.Of(passage, source.Last + 2, match), source)
            : fronts.InsertedInRelative(passage, match, last, source.Last + 1) is { } relative ? relative with { Subject = source }
            : reckonings.ClauseStart(passage, start, last) is var told && told > start ? new Reading(told, last, source)
            : last >= start ? new Reading(StartOfRelative(passage, start, last), last, source) : null;
    }

    // "according to those figures": whose, nobody says.
    private bool IsNobodysRecord(Passage passage, NounPhrase source)
    {
        var head = speakers.HeadOf(passage, source);
        return speakers.KindOf(passage[head].Lower) == "record" && Papers.Owner(passage, source, head) is null
            && speakers.KindOf(passage[head - 1].Lower) != "body";
    }

    // "We are alarmed by the raids in Peru, where 46 people have died, according to the clinic": the
    // relative clause is what the clinic says.
    private static int StartOfRelative(Passage passage, int start, int last)
    {
        for (var i = last; i > start; i--)
        {
            if (passage[i].IsWord("where") && passage[i - 1].Kind == UnitKind.Comma && FrontReader.HasVerb(passage, i + 1, last))
            {
                return i + 1;
            }
        }

        return start;
    }

    public Reading? Nominal(Passage passage, CueMatch match)
    {
        if (!match.Cue.Has(Frames.Noun))
        {
            return null;
        }

        var next = match.Last + 1;
        NounPhrase? author = null;
        if (passage[next].Kind == UnitKind.Word && passage[next].Lower is "by" or "from" && subjects.After(passage, next + 1) is { } by
            && speakers.CanSpeak(passage, by))
        {
            author = by;
            next = by.Last + 1;
        }
        else if (passage[next].IsWord("of") && subjects.After(passage, next + 1) is { } of && passage[of.Last + 1].IsWord("that")
            && speakers.CanSpeak(passage, of))
        {
            // "rejects the report of the clinic that soldiers shot dead 37"
            author = of;
            next = of.Last + 1;
        }
        else
        {
            var owner = match.Verb - 1;
            while (owner > match.Verb - 4 && passage[owner].Is(WordClass.Open))
            {
                owner--;
            }

            author = passage[owner].Kind == UnitKind.Possessive && passage[owner - 1].EndsNounPhrase ? Owner(passage, owner - 1)
                : passage[owner].Kind == UnitKind.Word && passage[owner].Lower is "his" or "her" or "their" or "its" or "our"
                    ? new NounPhrase(owner, owner)
                : null;
        }

        if (match.Cue.Has(Frames.NounOf) && author is { } reckoner && reckonings.Of(passage, match, next, reckoner) is { } reckoned)
        {
            return reckoned;
        }

        return author is { } subject && passage[next].IsWord("that") && passage[next + 1].StartsNounPhrase
            ? new Reading(next + 1, EndOfNounClause(passage, next + 1, ends.Of(passage, next + 1, match)), subject)
            : null;
    }

    // "the claim that the bank was sound | was rejected": a second finite verb without a subject of its own belongs to the noun.
    private static int EndOfNounClause(Passage passage, int start, int end)
    {
        var hasVerb = false;
        for (var i = start + 1; i <= end; i++)
        {
            if (passage[i].Is(WordClass.Conjunction) || passage[i].Is(WordClass.Subordinator) || passage[i].Is(WordClass.Pronoun)
                || passage[i].Kind == UnitKind.Comma)
            {
                hasVerb = false;
            }
            else if (passage[i].Is(WordClass.Auxiliary) && !passage[i - 1].Is(WordClass.Auxiliary))
            {
                if (hasVerb && passage[i - 1].EndsNounPhrase)
                {
                    return i - 1;
                }

                hasVerb = true;
            }
        }

        return end;
    }

    private static NounPhrase Owner(Passage passage, int last)
    {
        var first = last;
        while (first > 0 && !passage[last].IsName
            && (passage[first - 1].Is(WordClass.Open) || passage[first - 1].IsName) && first > last - 4)
        {
            first--;
        }

        return new NounPhrase(first, last);
    }

    public Reading? Passive(Passage passage, CueMatch match)
    {
        if (match.Cue.Form != CueForm.Past || !match.Group.Being || match.Group.Modal || match.Group.Negated || match.Cue.Has(Frames.Be)
            || !match.Cue.Has(Frames.Object) || !match.Cue.Followers.IsEmpty || !passage[match.Last + 1].IsWord("by")
            || subjects.After(passage, match.Last + 2) is not { } speaker || !speakers.CanSpeak(passage, speaker))
        {
            return null;
        }

        return subjects.Before(passage, match.Group.Start) is { } what && !passage[what.First].Is(WordClass.Pronoun)
            && (what.First < what.Last || passage[what.First].IsName)
            // "the claim that she was a spy was rejected": not the spy.
            && !passage[what.First - 1].Is(WordClass.Auxiliary) && !passage[what.First - 1].Is(WordClass.Verb)
            ? new Reading(what.First, what.Last, speaker)
            : null;
    }

    public Reading? QuotedBy(Passage passage, CueMatch match)
    {
        var isQuoting = match.Cue.Has(Frames.Be) && passage[match.Last].IsWord("saying") && !match.Group.Being
            && !match.Group.Modal && !match.Group.Negated;
        if (isQuoting && subjects.After(passage, match.Verb + 1) is { } told
            && passage[match.Last + 1].Kind is UnitKind.Stop or UnitKind.End
            && BeforeTeller(passage, match.Verb) is { } quote)
        {
            // "“There is no file,” she quoted him as saying."
            return new Reading(quote, quote, told);
        }

        return isQuoting && subjects.After(passage, match.Verb + 1) is { } speaker && speakers.CanSpeak(passage, speaker)
            && ContentStart.Behind(passage, match) is { } start
            ? new Reading(start, ends.Of(passage, start, match), speaker)
            : null;
    }

    // The quotation before whoever quotes it.
    private static int? BeforeTeller(Passage passage, int verb)
    {
        const int longestTeller = 6;
        for (var i = verb - 1; i >= 0 && i >= verb - longestTeller; i--)
        {
            if (passage.IsSpeech(i))
            {
                return i < verb - 1 ? i : null;
            }
        }

        return null;
    }

    /// <summary>"the 31 deaths reported by the league": who counted them.</summary>
    public Reading? ReportedBy(Passage passage, CueMatch match)
    {
        if (match.Cue.Form != CueForm.Past || !IsCounting(match) || match.Group.Modal || match.Group.Negated
            || (match.Group.Start != match.Verb && !match.Group.Being) || !passage[match.Last + 1].IsWord("by")
            || subjects.After(passage, match.Last + 2) is not { } source || !speakers.CanSpeak(passage, source))
        {
            return null;
        }

        // "does not accept that 17 died, a toll published by the union": whose the number before is.
        if (match.Group.Start == match.Verb && cues.At(passage, match.Verb - 1).Any(toll => toll.Cue.Has(Frames.NounOf))
            && passage[match.Verb - 2].Is(WordClass.Determiner) && passage[match.Verb - 3].Kind is UnitKind.Comma or UnitKind.Dash)
        {
            var start = reckonings.ClauseStart(passage, passage.SentenceStart(match.Verb - 4), match.Verb - 4);
            return start <= match.Verb - 4 ? new Reading(start, match.Verb - 4, source) : null;
        }

        // "228 deaths are claimed by the exiles", but not "of which nine were announced by the court"
        return NumberPhrases.EndingAt(passage, match.Group.Start - 1) is { } first && passage[first].Lower is not ("which" or "whom")
            ? new Reading(first, match.Group.Start - 1, source)
            : null;
    }

    /// <summary>"the 52 deaths in custody that the league alleges", "the 40 arrests the union says it counted" is none of these.</summary>
    public Reading? RelativeObject(Passage passage, CueMatch match)
    {
        var next = passage[match.Last + 1];
        if (!IsCounting(match) || !Agreement.IsFinite(match) || match.Group.Being
            || !(next.Kind is UnitKind.End or UnitKind.Stop or UnitKind.Comma or UnitKind.Date || next.Is(WordClass.Conjunction)
            || next.Is(WordClass.Preposition)
                || (match.Cue.Has(Frames.Object) && next.Is(WordClass.Auxiliary)))
            || subjects.Before(passage, match.Group.Start) is not { } source || !agreement.IsAgreed(passage, match, source)
            || !speakers.CanSpeak(passage, source) || Negation.IsNobody(passage, source))
        {
            return null;
        }

        var relative = passage[source.First - 1].Lower is "that" or "which" ? source.First - 2 : -1;
        return relative > 0 && NumberPhrases.EndingAt(passage, relative) is { } first ? new Reading(first, relative, source) : null;
    }

    private static bool IsCounting(CueMatch match) =>
        match.Cue.Act is "reports" or "claims" or "confirms" or "announces" or "admits" && match.Cue.Followers.IsEmpty
            && !match.Cue.Has(Frames.Noun | Frames.According | Frames.Be);
}

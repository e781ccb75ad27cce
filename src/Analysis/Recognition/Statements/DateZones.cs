using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Where the day of a statement may stand.</summary>
internal sealed class DateZones(Speakers speakers)
{
    /// <summary>Behind the cue up to what was said, within the subject, and before it: units from and to, both included.</summary>
    public List<(int First, int Last)> Of(Passage passage, CueMatch match, Reading reading, NounPhrase? subject)
    {
        var after = Math.Max(match.Last, subject is { } phrase && phrase.First > match.Verb ? phrase.Last : 0) + 1;
        var until = after;
        while (until < after + 12 && !(until >= reading.First && until <= reading.Last)
            && passage[until].Kind is not (UnitKind.Comma or UnitKind.End or UnitKind.Stop or UnitKind.Quote or UnitKind.Semicolon)
            && !passage[until].Is(WordClass.Conjunction)
            && !StatementDates.BeginsRelative(passage, until))
        {
            until++;
        }

        var zones = new List<(int, int)> { (after, until - 1) };
        if (StatementDates.BeginsVenue(passage, reading.Last + 1))
        {
            zones.Add((reading.Last + 1, EndOfVenue(passage, reading.Last + 1)));
        }

        if (subject is { } before && before.First < match.Verb)
        {
            // The verb of a subject that is taken over stands between, with dates of its own.
            var last = reading.Subject is null ? EndOfAdverbial(passage, before.Last) : match.Verb - 1;
            zones.AddRange(StatementDates.ZonesOfSubject(passage, before.First, last,
                speakers.KindOf(passage[speakers.HeadOf(passage, before)].Lower) == "document"));
            var opening = passage.SentenceStart(before.First);
            zones.Add((passage[opening].Lower is "since" or "until" or "before" or "despite" ? before.First
                : StartOfClause(passage, opening, before.First), before.First - 1));
        }

        return zones;
    }

    // "in a letter to the council on Friday": up to the end of the clause.
    private static int EndOfVenue(Passage passage, int from)
    {
        const int longestVenue = 12;
        var last = from;
        while (last < from + longestVenue
            && passage[last + 1].Kind is not (UnitKind.Comma or UnitKind.End or UnitKind.Stop or UnitKind.Quote or UnitKind.Semicolon)
            && !passage[last + 1].Is(WordClass.Conjunction) && !StatementDates.BeginsRelative(passage, last + 1))
        {
            last++;
        }

        return last;
    }

    // "Ten died on 3 May; diplomats say ...": the day of the clause before is not that of what is said.
    private static int StartOfClause(Passage passage, int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            // "was declared on Sunday after protests in which, groups say, ...": a clause of its own.
            if (StatementDates.BeginsRelative(passage, i) || passage[i].Kind == UnitKind.Semicolon
                || (passage[i].Is(WordClass.Conjunction) && passage[i - 1].Kind == UnitKind.Comma))
            {
                return i + 1;
            }
        }

        return from;
    }

    // "The bank on Friday opened its books and said": the day just behind the subject.
    private static int EndOfAdverbial(Passage passage, int last)
    {
        while (passage[last + 1].Kind == UnitKind.Date
            || (passage[last + 1].Is(WordClass.Preposition) && passage[last + 2].Kind == UnitKind.Date))
        {
            last++;
        }

        return last;
    }
}

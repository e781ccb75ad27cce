using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Reads dates that need another date: yesterday, last year, two days later.</summary>
internal static class RelativeDates
{
    /// <summary>today, yesterday, tomorrow and the days beside them.</summary>
    public static Read<DateExpression>? DayWord(DateText text, int token)
    {
        if (text.Is(token, "earlier", "later") && text.Is(token + 1, "today", "yesterday"))
        {
            return DayWord(text, token + 1);
        }

        if (text.Is(token, "the") && text.Is(token + 1, "day") && text.Is(token + 2, "before", "after")
            && text.Is(token + 3, "yesterday", "tomorrow"))
        {
            return new(new UnitAway(DateUnit.Day, text.Is(token + 3, "yesterday") ? -2 : 2), token + 4);
        }

        // "USA Today", "Russia Today" are names.
        var isName = text.IsCapitalised(token) && text.IsCapitalised(token - 1) && !text.BeginsSentence(token);
        return text[token] switch
        {
            _ when isName => null,
            "today" => new(new UnitAway(DateUnit.Day, 0), token + 1),
            "yesterday" => new(new UnitAway(DateUnit.Day, -1), token + 1),
            "tomorrow" => new(new UnitAway(DateUnit.Day, 1), token + 1),
            _ => null,
        };
    }

    /// <summary>"two years ago", "three days later", "a year earlier", "in two weeks' time", "ten days from now".</summary>
    public static Read<DateExpression>? Away(DateText text, int token)
    {
        if (Durations.CountAndUnit(text, token) is not { Value.Count: { } count } length)
        {
            return null;
        }

        return text[length.End] switch
        {
            "ago" => Build(length.Value.Unit, -count, false, length.End + 1),
            "later" or "afterwards" or "afterward" => Build(length.Value.Unit, count, true, length.End + 1),
            "earlier" or "previously" or "beforehand" => Build(length.Value.Unit, -count, true, length.End + 1),
            "from" when text.Is(length.End + 1, "now", "today") => Build(length.Value.Unit, count, false, length.End + 2),
            "'" or "'s" when text.Is(token - 1, "in") && text.Is(length.End + 1, "time") =>
                Build(length.Value.Unit, count, false, length.End + 2),
            "hence" => Build(length.Value.Unit, count, false, length.End + 1),
            _ => null,
        };
    }

    /// <summary>"last year", "this week", "earlier this month", "the previous day", "that day", "the year before".</summary>
    public static Read<DateExpression>? ShiftedUnit(DateText text, int token)
    {
        if (text.Is(token, "earlier", "later", "late", "early") && text.Is(token + 1, "in") && text.Is(token + 2, "the")
            && text.Is(token + 3, "week", "month", "year") && text.IsEndOfPhrase(token + 4))
        {
            return new(new UnitAway(text.Words.Units[text[token + 3]].Unit, 0), token + 4);
        }

        if (text.Is(token, "earlier", "later", "late", "early") && text.Is(token + 1, "this", "last", "next", "that", "in")
            && ShiftedUnit(text, text.Is(token + 1, "in") ? token + 2 : token + 1) is { } modified)
        {
            return modified;
        }

        if (text.Is(token, "the") && text.Is(token + 1, "weekend")
            && text.Is(token - 1, "over", "during", "at", "on", "by", "for", "since", "throughout", "of"))
        {
            return new(new WeekendOf(Shift.None), token + 2);
        }

        if (text.Is(token, "that") && Unit(text, text.Is(token + 1, "same") ? token + 2 : token + 1) is { } that
            && text.Words.Units[text[that.End - 1]].IsSingular)
        {
            return new(new UnitAway(that.Value, 0, FromNarrative: true), that.End);
        }

        // "ended the day lower", "for the day,": the day the story is about.
        if (text.Is(token, "the") && text.Is(token + 1, "day")
            && (text.Is(token - 1, "end", "ended", "ending", "ends", "finish", "finished", "close", "closed",
                "start", "started", "begin", "began")
                || (text.Is(token - 1, "for") && text.Kind(token + 2) is null or TokenKind.Punctuation)))
        {
            return new(new UnitAway(DateUnit.Day, 0, FromNarrative: true), token + 2);
        }

        if (text.Is(token, "the") && Unit(text, token + 1) is { } plain
            && text.Is(plain.End, "before", "previous", "prior", "earlier", "after")
            && text.IsEndOfPhrase(plain.End + 1))
        {
            return new(new UnitAway(plain.Value, text.Is(plain.End, "after") ? 1 : -1, FromNarrative: true), plain.End + 1);
        }

        if (Shifts.At(text, token) is not { } shift || Unit(text, shift.End) is not { } unit
            || !text.Words.Units[text[unit.End - 1]].IsSingular)
        {
            return null;
        }

        // "the last year of the war", "the last decade of his life": a part of something else.
        if (shift.Value is Shift.Last or Shift.Following && text.Is(unit.End, "of")
            && text.Is(unit.End + 1, "the", "his", "her", "its", "their", "a", "an", "this", "our", "my", "life", "war", "school", "office")
            && (text.Is(token, "the") || text.Is(token - 1, "the")))
        {
            return null;
        }

        if (unit.Value == DateUnit.Weekend && shift.Value is Shift.Last or Shift.This or Shift.Next)
        {
            return new(new WeekendOf(shift.Value), unit.End);
        }

        return shift.Value switch
        {
            Shift.Last when unit.Value == DateUnit.Day => null,
            Shift.Last => new(new UnitAway(unit.Value, -1), unit.End),
            Shift.This => new(new UnitAway(unit.Value, 0), unit.End),
            Shift.Next => new(new UnitAway(unit.Value, 1, FromNarrative: unit.Value == DateUnit.Day), unit.End),
            Shift.Previous => new(new UnitAway(unit.Value, -1, FromNarrative: true), unit.End),
            Shift.Same => new(new UnitAway(unit.Value, 0, FromNarrative: true), unit.End),
            _ => new(new UnitAway(unit.Value, 1, FromNarrative: true), unit.End),
        };
    }

    /// <summary>Words that point to the past, the present or the future without saying when.</summary>
    public static Read<DateExpression>? VagueReference(DateText text, int token)
    {
        if (text.Phrase(token, text.Words.References) is not { } phrase)
        {
            return null;
        }

        // "the past president", "the present report", "the future king" describe what follows; "Future" inside a sentence is a name.
        var isName = (text.IsCapitalised(token) && !text.BeginsSentence(token))
            || (phrase.End > token + 1 && text.IsCapitalised(phrase.End - 1));
        var describes = text.Is(token, "the") && text.Is(phrase.End - 1, "past", "present", "future") && !text.IsEndOfPhrase(phrase.End);
        var isCompound = text.Is(phrase.End, "-") && text.IsGlued(phrase.End - 1);
        return isName || describes || isCompound ? null : new(new Reference(phrase.Value), phrase.End);
    }

    private static Read<DateExpression>? Build(DateUnit unit, decimal count, bool fromNarrative, int end)
    {
        var whole = decimal.Truncate(count);
        return whole == count && Math.Abs(whole) < 1000 && unit >= DateUnit.Day
            ? new(new UnitAway(unit, (int)whole, fromNarrative), end)
            : null;
    }

    private static Read<DateUnit>? Unit(DateText text, int token)
    {
        var at = text.Is(token, "calendar", "fiscal", "financial", "academic", "working", "business") ? token + 1 : token;
        return text.Words.Units.TryGetValue(text[at], out var unit) && !unit.IsShort && unit.Unit >= DateUnit.Day && !text.Is(at, "night")
            ? new(unit.Unit, at + 1)
            : null;
    }
}

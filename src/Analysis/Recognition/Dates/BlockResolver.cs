using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Resolves the expressions of one block in the order of the text, each against those before it.</summary>
internal sealed class BlockResolver(
    TextStructure structure, SourceSpan? publishedSpan, Standpoint? today, bool? isDayFirst, Narrative narrative, BlockDates block)
{
    private readonly bool isCaption = structure.Blocks[block.Block].Kind == BlockKind.Caption;

    // Words in a caption count from the day of the picture, which nothing states.
    private static readonly Narrative NoNarrative = new();

    public IEnumerable<Mention<Timex>> Resolve()
    {
        var resolved = new Resolution[block.Candidates.Count];
        NarrativeDate? opening = null;
        for (var i = 0; i < resolved.Length; i++)
        {
            var candidate = block.Candidates[i];
            var span = SpanOf(candidate);
            opening = IsNear(opening, candidate) ? opening : null;
            var context = Context(candidate, opening);
            resolved[i] = DateResolver.Resolve(
                candidate.Expression,
                i > 0 && EndsRange(block.Candidates[i - 1], candidate) && resolved[i - 1].Days is { } begin
                    ? context with { Today = new Standpoint(begin.First, resolved[i - 1].Basis, resolved[i - 1].Anchor),
                        Tense = Tense.Future, Setting = null }
                    : context);
            if (i > 0 && EndsRange(block.Candidates[i - 1], candidate) && IsStillToCome(candidate, resolved[i], context))
            {
                (resolved[i - 1], resolved[i]) = Gone(block.Candidates[i - 1], candidate, context);
            }

            resolved[i] = IsAheadOfPast(resolved[i], context) ? Resolution.Unresolved(TimexValue.UnknownDay, DateUnit.Day) : resolved[i];
            if (isCaption || span == publishedSpan || resolved[i] is not { Grain: { } grain, Type: TimexType.Date or TimexType.Time }
                || candidate.Expression is Interval or TimeOnDay { Day: null })
            {
                continue;
            }

            var date = new NarrativeDate(resolved[i].Days, grain, span, block.Block);
            narrative.Add(date);
            narrative.Entry = !IsEntry(candidate) ? narrative.Entry : date is { Grain: DateUnit.Day, Days: not null } ? date : null;
            if (!IsOpen(candidate))
            {
                var isOfStory = resolved[i].Basis == DateBasis.Explicit || (opening is not null && resolved[i].Anchor == opening.Span);
                opening = isOfStory && grain <= DateUnit.Year && OpensSentence(candidate) ? date : opening;
            }
        }

        for (var i = 0; i < resolved.Length; i++)
        {
            if (block.Candidates[i].Expression is TimeOnDay { Day: null } time && !isCaption)
            {
                resolved[i] = OnDayBeside(i, time.Suffix, resolved);
            }

            yield return Mention(block.Candidates[i], resolved[i]);
        }
    }

    // "Between 1 January and 30 June, 40 were arrested", written in May: all of it has gone by, so both days are of the year before.
    private static bool IsStillToCome(DateCandidate end, Resolution resolved, DateContext context) =>
        end.Expression is DayOf && context is { Tense: Tense.Past, Today: { } today }
        && resolved.Days is { } days && days.First > today.Day;

    private static (Resolution Begin, Resolution End) Gone(DateCandidate first, DateCandidate last, DateContext context)
    {
        var end = DateResolver.Resolve(last.Expression, context with { Setting = null });
        var begin = end.Days is { } days
            ? DateResolver.Resolve(first.Expression,
                context with { Today = new Standpoint(days.First, end.Basis, end.Anchor), Setting = null })
            : Resolution.Unresolved(TimexValue.UnknownDay, DateUnit.Day);
        return (begin, end);
    }

    // "... until his hearing on April 5. A second raid hurt eight on the same day.": what has happened does
    // not count from a day that lies ahead.
    private static bool IsAheadOfPast(Resolution resolved, DateContext context) =>
        resolved is { Basis: DateBasis.Narrative, Grain: DateUnit.Day, Type: TimexType.Date, Days: { } days }
        && context is { Tense: Tense.Past, Today: { } today } && days.First > today.Day;

    private Mention<Timex> Mention(DateCandidate candidate, Resolution resolution)
    {
        var (from, to) = (resolution.Days?.First, resolution.Days?.Last);
        var rule = candidate.Expression is NoSuchDay ? DateRules.NoSuchDay : candidate.Rule.Name;
        var timex = new Timex(
            resolution.Type, resolution.Value,
            block.Text.Is(candidate.First - 1, "until", "till") ? null : from,
            block.Text.Is(candidate.First - 1, "since") ? null : to,
            resolution.Basis, resolution.Anchor);
        var parts = candidate.Expression is Length or Recurrence or UnitAway ? block.Text.QuantitiesIn(candidate.First, candidate.End) : [];
        return new Mention<Timex>(timex, SpanOf(candidate), rule) { Parts = parts };
    }

    private DateContext Context(DateCandidate candidate, NarrativeDate? opening)
    {
        var tense = TenseReader.Around(block.Text, candidate.First, candidate.End);
        if (!isCaption && EntryBefore(candidate) is { } entry)
        {
            return new DateContext(today, Tense.Past, narrative, entry, isDayFirst, block.Block);
        }

        return isCaption
            ? new DateContext(null, tense, NoNarrative, null, isDayFirst, block.Block)
            : new DateContext(today, tense, narrative, opening, isDayFirst, block.Block);
    }

    // "1 November 2024: ...", then "22 November: ...": entries of a time line follow each other. A step back,
    // or a long one, may be another order.
    private NarrativeDate? EntryBefore(DateCandidate candidate)
    {
        const int longestStep = 92;
        if (candidate.Expression is not DayOf { Year: null } day || !IsEntry(candidate)
            || narrative.Entry is not { Days.First: var from } entry)
        {
            return null;
        }

        return Enumerable.Range(from.Year, 2).Any(year => year < 9999 && day.Day <= DateTime.DaysInMonth(year, day.Month)
            && new DateOnly(year, day.Month, day.Day).DayNumber - from.DayNumber is >= 0 and <= longestStep) ? entry : null;
    }

    // A date that opens a paragraph with a colon or a dash behind it.
    private bool IsEntry(DateCandidate candidate) =>
        (candidate.First == block.Text.First
            || (candidate.First == block.Text.First + 1 && block.Text.Kind(block.Text.First) is TokenKind.Punctuation or TokenKind.Symbol))
        && (block.Text.Is(candidate.End, ":", "–", "—") || (block.Text.Is(candidate.End, "-") && !block.Text.IsGlued(candidate.End - 1)));

    // A time takes the nearest day of its sentence; without one, the day that all days named lately
    // agree on. Anything else would be a guess.
    private Resolution OnDayBeside(int index, string suffix, Resolution[] resolved)
    {
        var sentence = block.Text.SentenceOf(block.Candidates[index].First);
        for (var distance = 1; distance <= 12; distance++)
        {
            var found = IsDay(index - distance) ? index - distance : IsDay(index + distance) ? index + distance : -1;
            if (found >= 0)
            {
                var day = resolved[found];
                return day with
                {
                    Type = TimexType.Time,
                    Value = day.Value + suffix,
                    Basis = day.Days is null ? DateBasis.Unresolved : DateBasis.Narrative,
                    Anchor = day.Days is null ? null : SpanOf(block.Candidates[found]),
                };
            }
        }

        return narrative.OnlyDay(SpanOf(block.Candidates[index]).Start, block.Block) is { Days: { } only } agreed
            ? new Resolution(TimexType.Time, TimexValue.Day(only.First) + suffix, only, DateUnit.Day, DateBasis.Narrative, agreed.Span)
            : resolved[index];

        bool IsDay(int i) =>
            i >= 0 && i < resolved.Length && resolved[i] is { Grain: DateUnit.Day, Type: TimexType.Date }
            && block.Candidates[i].Expression is not Interval
            && block.Candidates[i].First >= sentence.First && block.Candidates[i].First < sentence.End;
    }

    // "from November to February": the second follows the first, whatever the verb says.
    private bool EndsRange(DateCandidate first, DateCandidate last) =>
        last.First == first.End + 1
        && (block.Text.Is(first.End, "to", "-", "–", "—", "until", "till", "through")
            || (block.Text.Is(first.End, "and") && block.Text.Is(first.First - 1, "between")))
        && first.Expression is DayOf { Year: null } or MonthOf { Year: null, Shift: Shift.None }
        && last.Expression is DayOf { Year: null } or MonthOf { Year: null, Shift: Shift.None };

    // An opening date holds for its own sentence and the next.
    private bool IsNear(NarrativeDate? opening, DateCandidate candidate) =>
        opening is not null
        && structure.SentenceAt(structure.Tokens[candidate.First].Span.Start) - structure.SentenceAt(opening.Span.Start) <= 1;

    // "In 1991, ...", "On 9 August 2020 ...": the date that the sentence is set in.
    private bool OpensSentence(DateCandidate candidate) =>
        block.Text.BeginsSentence(candidate.First)
        || (block.Text.Is(candidate.First - 1, "in", "on", "during") && block.Text.BeginsSentence(candidate.First - 1));

    // "since 1994" opens a stretch of time; the story is not set there.
    private bool IsOpen(DateCandidate candidate) => block.Text.Is(candidate.First - 1, "since", "until", "till");

    private SourceSpan SpanOf(DateCandidate candidate) => block.Text.SpanOf(candidate.First, candidate.End);
}

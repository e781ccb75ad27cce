using System.Collections.Frozen;
using System.Globalization;
using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Dates statements: by the words around the cue; else by the day on which the paper they come from was
/// issued; else by the day of publication.
/// </summary>
internal sealed class StatementDates
{
    private static readonly FrozenSet<string> Venues = new[]
    {
        "speech", "address", "statement", "statements", "letter", "letters", "interview", "interviews", "tweet", "tweets", "post",
        "broadcast", "message", "communiqué", "communique", "telegram", "note", "sermon", "briefing", "conference",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly SourceMetadata metadata;
    private readonly Speakers speakers;
    private readonly IReadOnlyDictionary<Draft, Speaker> known;
    private readonly Dictionary<string, StatementDate> issued = new(StringComparer.Ordinal);
    private readonly Dictionary<Draft, StatementDate> dated = new(ReferenceEqualityComparer.Instance);

    /// <param name="document">The document.</param>
    /// <param name="speakers">Tells papers from people.</param>
    /// <param name="known">All statements of the document with their speakers.</param>
    public StatementDates(DocumentView document, Speakers speakers, IReadOnlyDictionary<Draft, Speaker> known)
    {
        (metadata, this.speakers, this.known) = (document.Metadata, speakers, known);
        foreach (var (draft, speaker) in known.OrderBy(entry => entry.Key.Content))
        {
            if (speaker.Name.Length > 0 && Stated(draft) is { Date: not null } date && IsIssue(draft, date))
            {
                // Papers of two days: which one is meant cannot be told.
                issued[speaker.Name] = issued.TryGetValue(speaker.Name, out var other) && other.Date != date.Date ? default : date;
            }
        }
    }

    /// <summary>
    /// When a statement was made; asked in the order of the text. A date around the cue that cannot be resolved leaves it undated: the
    /// day of publication would be a guess.
    /// </summary>
    public StatementDate Of(Draft draft) => dated[draft] = Find(draft);

    /// <summary>Whether a relative clause begins at a unit.</summary>
    public static bool BeginsRelative(Passage passage, int index) =>
        passage[index].Kind == UnitKind.Word && passage[index].Lower is "who" or "which" or "whose" or "whom" or "where";

    /// <summary>Whether words that tell where something was said begin at a unit: "in a speech", "in his letter to the council".</summary>
    public static bool BeginsVenue(Passage passage, int index)
    {
        const int longestVenue = 4;
        if (!(passage[index].Lower is "in" or "during" or "at")
            || !(passage[index + 1].Lower is "a" or "an" or "his" or "her" or "its" or "their" or "separate"))
        {
            return false;
        }

        var noun = index + 1;
        while (noun < index + longestVenue && !Venues.Contains(passage[noun].Lower))
        {
            noun++;
        }

        // "in a statement by the army" names another speaker.
        return Venues.Contains(passage[noun].Lower) && !(passage[noun + 1].Lower is "by" or "of" or "from");
    }

    /// <summary>
    /// The parts of a range from a subject to its verb that may date what is said: not a relative clause nor words between commas ("who
    /// took power in 1973"), unless these tell of the saying ("speaking on Monday", "in a letter of 3 May") or of a paper's issue.
    /// </summary>
    public static IEnumerable<(int First, int Last)> ZonesOfSubject(Passage passage, int first, int last, bool isPaper)
    {
        var from = first;
        while (from <= last)
        {
            var to = from;
            while (to < last && passage[to + 1].Kind is not (UnitKind.Comma or UnitKind.Dash) && !BeginsRelative(passage, to + 1))
            {
                to++;
            }

            var begin = passage[from].Kind is UnitKind.Comma or UnitKind.Dash ? from + 1 : from;
            if (from == first || isPaper || passage[begin].Kind == UnitKind.Date || passage[begin].Is(WordClass.Preposition)
                || passage[begin].Lower is "speaking" or "talking" or "addressing" or "writing" or "interviewed" or "asked")
            {
                yield return (from, to);
            }

            from = to + 1;
        }
    }

    private StatementDate Find(Draft draft)
    {
        if (Stated(draft) is { } stated)
        {
            return stated;
        }

        if (draft.Continues is { } earlier && dated.TryGetValue(earlier, out var same))
        {
            return same;
        }

        return issued.TryGetValue(known[draft].Name, out var paper) && paper.Date is not null ? paper
            : new StatementDate(draft.IsEarlier ? null : Published(), null);
    }

    private static StatementDate? Stated(Draft draft)
    {
        if (draft.Date is { } own)
        {
            return new StatementDate(own.Value.From is null ? null : own.Value, own);
        }

        foreach (var (first, last) in draft.DateZones)
        {
            for (var i = first; i <= last; i++)
            {
                if (draft.Passage.DateAt(i) is { } date && !draft.Content.Contains(date.Span) && IsOnCalendar(date.Value)
                    && !IsStretch(draft.Passage, i))
                {
                    return new StatementDate(date.Value.From is null ? null : date.Value, date);
                }
            }
        }

        return null;
    }

    // "in jail since 2017", "president until May", "born 5 May 1960": no day on which anything was said.
    private static bool IsStretch(Passage passage, int date) => passage[date - 1].Kind == UnitKind.Word
        && (passage[date - 1].Lower is "since" or "born" or "until" or "till" or "from" or "before" or "after" or "between"
            || (passage[date - 1].Lower is "and" or "to" && passage[date - 2].Kind == UnitKind.Date
                && passage[date - 3].Lower is "between" or "from")
            // "Born on 5 May 1960", "elected in 2019"
            || (passage[date - 1].Lower is "on" or "in"
                && passage[date - 2].Lower is "born" or "founded" or "established" or "created" or "formed" or "elected" or "appointed"));

    // "A report published on Thursday said": the date stands within a subject that is a paper.
    private bool IsIssue(Draft draft, StatementDate date) =>
        draft.Subject is { } subject && date.Words!.Span.Start > draft.Passage[subject.First].Span.Start
        && date.Words.Span.End <= draft.Cue?.Start
        && speakers.KindOf(draft.Passage[speakers.HeadOf(draft.Passage, subject)].Lower) is "document" or "author";

    // "now", "at the same time" and the like tell no day.
    private static bool IsOnCalendar(Timex date) => date.Value.Length > 0 && (char.IsAsciiDigit(date.Value[0]) || date.Value[0] == 'X');

    private Timex? Published() => metadata.Published is { } day
        ? new Timex(TimexType.Date, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day,
            DateBasis.Published, metadata.PublishedSpan)
        : null;
}

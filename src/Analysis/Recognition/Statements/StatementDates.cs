using System.Globalization;
using Analysis.Recognition.Dates;
using Analysis.Sources;

namespace Analysis.Recognition.Statements;

/// <summary>When something was said: the sentence's own date for it, else the day of publication.</summary>
internal static class StatementDates
{
    /// <summary>
    /// The date in the words around the cue. A date there that cannot be resolved leaves the statement undated: the day of publication would be a guess.
    /// </summary>
    public static (Timex? Date, Mention<Timex>? Words) Of(Draft draft, SourceMetadata metadata)
    {
        if (draft.Date is { } known)
        {
            return (known.Value.From is null ? null : known.Value, known);
        }

        foreach (var (first, last) in draft.DateZones)
        {
            for (var i = first; i <= last; i++)
            {
                if (draft.Passage.DateAt(i) is { } date && !draft.Content.Contains(date.Span) && IsOnCalendar(date.Value))
                {
                    return (date.Value.From is null ? null : date.Value, date);
                }
            }
        }

        return (draft.IsEarlier ? null : Published(metadata), null);
    }

    // "now", "at the same time" and the like tell no day.
    private static bool IsOnCalendar(Timex date) => date.Value.Length > 0 && (char.IsAsciiDigit(date.Value[0]) || date.Value[0] == 'X');

    private static Timex? Published(SourceMetadata metadata) => metadata.Published is { } day
        ? new Timex(TimexType.Date, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day, DateBasis.Published, metadata.PublishedSpan)
        : null;
}

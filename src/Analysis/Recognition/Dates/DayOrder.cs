namespace Analysis.Recognition.Dates;

/// <summary>Finds out whether a document writes the day or the month first, for dates such as 05/06/2021.</summary>
internal static class DayOrder
{
    /// <summary>
    /// Whether days stand first, by a date that is the day of publication in one order only: "03/06/2019" in a document of 3 June 2019.
    /// </summary>
    public static bool? OfPublication(IEnumerable<DateCandidate> candidates, DateOnly? published)
    {
        bool? order = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Expression is not UnorderedDay { Year.Kind: YearKind.Absolute } day
                || published?.Year != day.Year.Value || day.First == day.Second)
            {
                continue;
            }

            bool? told = (published.Value.Day, published.Value.Month) == (day.First, day.Second) ? true
                : (published.Value.Month, published.Value.Day) == (day.First, day.Second) ? false
                : null;
            if (told is not null && order is not null && told != order)
            {
                return null;
            }

            order ??= told;
        }

        return order;
    }

    /// <summary>
    /// Whether days stand first; empty when nothing or too much tells. Dates in digits with a day beyond 12 are evidence; without any,
    /// the order of days beside month names is, when all agree.
    /// </summary>
    public static bool? Of(IReadOnlyList<DateCandidate> candidates, Func<DateCandidate, string> firstWord)
    {
        bool? digits = null, names = null;
        var (digitsDiffer, namesDiffer) = (false, false);
        foreach (var candidate in candidates)
        {
            if (candidate.Expression is not DayOf { Year.Kind: YearKind.Absolute } day)
            {
                continue;
            }

            var word = firstWord(candidate);
            var startsWithDigit = char.IsAsciiDigit(word[0]);
            if (candidate.Rule.Name == "date.numeric" && day.Month != day.Day && !word.Contains('.', StringComparison.Ordinal))
            {
                var isFirst = day.Day > 12 && word.TrimStart('0') == day.Day.ToString(System.Globalization.CultureInfo.InvariantCulture);
                (digits, digitsDiffer) = (digits ?? isFirst, digitsDiffer || (digits ?? isFirst) != isFirst);
            }
            else if (candidate.Rule.Name == "date.day")
            {
                (names, namesDiffer) = (names ?? startsWithDigit, namesDiffer || (names ?? startsWithDigit) != startsWithDigit);
            }
        }

        return digits is not null ? (digitsDiffer ? null : digits) : namesDiffer ? null : names;
    }
}

namespace Analysis.Recognition.OtherLanguages;

/// <summary>
/// Reads numbers in words: hundreds, tens and ones in their order, times a thousand, a million; digits before such a scale, too.
/// </summary>
internal static class ListedNumberWords
{
    /// <summary>The number at a token, and its last token. A word that is also an article is no number by itself.</summary>
    public static (decimal Value, int Last)? Read(TokenView view, int token, LanguageLists lists)
    {
        var (total, group, below, last) = (0m, 0m, 1000m, token - 1);
        var (scaleBelow, isMore) = (decimal.MaxValue, false);
        for (var at = token; ; at = last + 1)
        {
            var start = below == 10 && at > token ? lists.Skip(view, at, "join") : at;
            var one = lists.Number("one", view[start]);
            if ((one ?? lists.Number("small", view[start])) is { } value && value < below)
            {
                (group, below, last) = (group + value, Below(value), start);
                isMore |= one is null;
            }
            else if (lists.Number("scale", view[at]) is { } scale && scale < scaleBelow
                && (at > token || lists.Number("vague", view[at]) is null))
            {
                (total, group, below, scaleBelow, last) = (total + (Math.Max(group, 1) * scale), 0, 1000, scale, at);
                isMore = true;
            }
            else
            {
                return isMore ? (total + group, last) : null;
            }
        }
    }

    /// <summary>A number in digits times the scales behind it: "12 тыс", "2,5 mil millones".</summary>
    public static (decimal Value, int Last) Scaled(TokenView view, (decimal Value, int Last) digits, LanguageLists lists)
    {
        while (lists.Number("scale", view[digits.Last + 1]) is { } scale && digits.Value < 1_000_000_000_000m)
        {
            // Without the zeros that "2,5 тыс" would keep behind its point.
            digits = (digits.Value * scale / 1.0000000000000000000000000000m, digits.Last + 1);
        }

        return digits;
    }

    /// <summary>The last token of words for a number that nobody tells: "тысячи", "decenas de miles", "несколько тысяч".</summary>
    public static int? Vague(TokenView view, int token, LanguageLists lists)
    {
        var last = lists.Number("few", view[token]) is not null && IsVague(view, token + 1, lists) ? token + 1
            : lists.Number("vague", view[token]) is not null ? token : -1;
        while (last >= 0 && lists.Skip(view, last + 1, "of") is var next && IsVague(view, next, lists))
        {
            last = next;
        }

        return last < 0 ? null : last;
    }

    private static bool IsVague(TokenView view, int token, LanguageLists lists) =>
        lists.Number("vague", view[token]) is not null || lists.Number("scale", view[token]) is not null;

    // What may follow in the same group: ones behind tens, tens behind hundreds.
    private static decimal Below(decimal value) => value >= 100 ? 100 : value >= 20 && value % 10 == 0 ? 10 : 0;
}

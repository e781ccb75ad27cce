using System.Collections.Frozen;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>Knows the lines that state a date of publication by their shape.</summary>
internal static class PublicationLines
{
    // Place, country, agency: what a dateline may hold before its date.
    private const int LongestPlace = 8;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words =
        Lexicon.BuiltIn.Rows("Recognition/Dates/lexicon/publication.tsv", 2)
            .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>
    /// What kind of line the date from <paramref name="start"/> to just before <paramref name="end"/> stands in;
    /// empty when it is none of publication.
    /// </summary>
    public static PublishedBasis? Basis(DateText text, int start, int end, bool isHead)
    {
        for (var i = text.First; i < start; i++)
        {
            if (Words["stale"].Contains(text[i]))
            {
                return null;
            }
        }

        return IsLabelled(text, start, end) && isHead ? PublishedBasis.Header
            : IsLineOfItsOwn(text, start, end, isHead) ? PublishedBasis.Stated
            : isHead && IsDateline(text, start, end) ? PublishedBasis.Dateline
            : null;
    }

    /// <summary>What a line without a date says of the date in the line behind it: "Published on", "Last updated:".</summary>
    public static LineLabel Label(DateText text)
    {
        var (isPublished, isStale) = (false, false);
        for (var i = text.First; i < text.End; i++)
        {
            isPublished |= Words["label"].Contains(text[i]);
            isStale |= Words["stale"].Contains(text[i]);
            if (text.End - text.First > 5 || !(IsLabelWord(text, i) || text.Is(i, "last", "date") || Words["stale"].Contains(text[i])))
            {
                return LineLabel.None;
            }
        }

        return isStale ? LineLabel.Stale : isPublished ? LineLabel.Published : LineLabel.None;
    }

    /// <summary>"FOR IMMEDIATE RELEASE": the release's date stands near by.</summary>
    public static bool IsReleaseLine(DateText text) =>
        text.End - text.First <= 6 && text.Is(text.First, "for") && text.Is(text.First + 1, "immediate")
        && text.Is(text.First + 2, "release");

    // " date 2020-08-15 The European ...", "Published on 12 May 1998 by ...": a label opens the block and the date follows at once.
    private static bool IsLabelled(DateText text, int start, int end)
    {
        var i = text.First;
        var isLabel = false;
        while (i < start && IsLabelWord(text, i))
        {
            isLabel |= Words["label"].Contains(text[i]);
            i++;
        }

        // "Published on 12 May 1998, the report counts ..." tells of the report.
        var isClause = text.Is(end, ",") && text.Kind(end + 1) == TokenKind.Word && !text.IsCapitalised(end + 1)
            && !text.Is(text.First, "date", "dated");
        return i == start && isLabel && !isClause && !text.Is(text.First, "on");
    }

    private static bool IsLabelWord(DateText text, int token) =>
        Words["label"].Contains(text[token]) || text.Is(token, ":", "on", "of", "first", "originally", "online", "|", "=", "\"", "-");

    // Nothing but the date, a place, a byline, and words of such lines.
    private static bool IsLineOfItsOwn(DateText text, int start, int end, bool isHead)
    {
        for (var i = text.First; i < text.End; i++)
        {
            if (i >= start && i < end)
            {
                continue;
            }

            var isPlain = text.Kind(i) is not TokenKind.Word || Words["line"].Contains(text[i])
                || text.Words.Weekdays.ContainsKey(text[i]) || (text.IsCapitalised(i) && IsNamePart(text, i, start));
            if (!isPlain || text.Is(i, "!", "?"))
            {
                return false;
            }
        }

        // A last line ends with its date; anything else there is an address or a footnote.
        return text.End - text.First <= 24 && (isHead ? HasFrame(text, start, end) : end >= text.End - 1 && HasFrame(text, start, end));
    }

    private static bool IsNamePart(DateText text, int token, int start) =>
        token < start ? start - token <= LongestPlace : text.Is(text.First, "by") || token > start;

    // Beside the date there may be nothing, a place with a comma or dash or bracket, a byline, or words of press releases;
    // "Elections of 9 August 2020" is a headline.
    private static bool HasFrame(DateText text, int start, int end)
    {
        if (start == text.First)
        {
            return end == text.End || text.Kind(end) != TokenKind.Word || Words["line"].Contains(text[end]);
        }

        var before = start - 1;
        return text.Is(before, ",", "(", "[", "-", "–", "—", "|", ":", "/", "·", "•", ".")
            ? !text.Is(before, "(", ":") || Words["line"].Contains(text[text.First]) || text.IsCapitalised(before - 1)
            : Words["line"].Contains(text[before]) && !text.Is(before, "of", "in", "from", "until", "to", "by")
                && Words["line"].Contains(text[text.First])
                || (text.Kind(before) == TokenKind.Number && Words["line"].Contains(text[text.First]));
    }

    // "16 March 2004, Khartoum:", "MOSCOW. 16 March 2004. INTERFAX -". A dash right behind the date makes an entry of a chronology instead.
    private static bool IsPlaceBehind(DateText text, int end)
    {
        if (!text.Is(end, ",", ".") || !text.IsCapitalised(end + 1))
        {
            return false;
        }

        var at = end + 1;
        while (at < end + LongestPlace && (text.IsCapitalised(at) || text.Is(at, ",", "(", ")")))
        {
            at++;
        }

        return text.Is(at, "-", "–", "—", "--", ":");
    }

    // "February 21, 2015 (KAMPALA) - Guards ..."; "16 March 2004 (Tuesday) - Police arrest ten." is an entry of a time line.
    private static bool IsBracketedPlaceBehind(DateText text, int end)
    {
        var at = end + 1;
        while (text.Is(end, "(") && at < end + LongestPlace && (text.IsCapitalised(at) || text.Is(at, ",", "/", "-"))
            && !text.Words.Weekdays.ContainsKey(text[at]))
        {
            at++;
        }

        return at > end + 1 && text.Is(at, ")") && text.Is(at + 1, "-", "–", "—", "--", ":");
    }

    // "12 March 2021 – GENEVA – The experts ...": a place in capitals between two dashes.
    private static bool IsPlaceBetweenDashes(DateText text, int end)
    {
        var at = end + 1;
        while (text.Is(end, "-", "–", "—", "--") && at < end + LongestPlace && (text.IsInCapitals(at) || text.Is(at, ",", "/")))
        {
            at++;
        }

        return at > end + 1 && text.Is(at, "-", "–", "—", "--", ":");
    }

    /// <summary>
    /// "NAIROBI, 7 August 2013 (Reuters) -", "GENEVA (3 March 2011) -", "New York, Aug. 7, 2013 --": a place opens the
    /// block, a dash or agency follows the date.
    /// </summary>
    public static bool IsDateline(DateText text, int start, int end)
    {
        if (start == text.First)
        {
            return IsPlaceBehind(text, end) || IsBracketedPlaceBehind(text, end) || IsPlaceBetweenDashes(text, end);
        }

        // "(Nairobi, August 7, 2013) –": place and date in one bracket.
        var first = text.Is(text.First, "(") ? text.First + 1 : text.First;
        if (start - first > LongestPlace || !text.IsCapitalised(first))
        {
            return false;
        }

        for (var i = first; i < start; i++)
        {
            // "Stratford-upon-Avon"
            var isInner = text.Kind(i) == TokenKind.Word && text.IsGlued(i - 1) && text.IsGlued(i);
            if (!text.IsCapitalised(i) && !isInner && !text.Is(i, ",", "(", "/", "-", "–", "—", "de", "of", "and", ".", "the", "al", "el"))
            {
                return false;
            }
        }

        var at = text.Is(end, ")", ",") || (text.Is(end, ".") && text.IsGlued(end)) ? end + 1 : end;
        if (text.Is(at, "("))
        {
            // The agency in brackets.
            for (var i = at + 1; i < at + 6; i++)
            {
                if (text.Is(i, ")"))
                {
                    return true;
                }
            }
        }

        return text.Is(start - 1, ",", "(", "-", "–", "—", "/", ".")
            && (text.Is(at, "-", "–", "—", "--", "---", ":") || IsPlaceBehind(text, end));
    }
}

using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>Knows the numbers that count nothing: identifiers, addresses, years, clock times, ordinals, scores.</summary>
internal sealed class NumberNames
{
    private static readonly string[] Streets = ["street", "road", "avenue", "lane", "square", "boulevard", "drive", "st", "rd", "ave"];

    private readonly PhraseList labels;

    public NumberNames(Lexicon lexicon) => labels = new(lexicon.Rows("Recognition/Numbers/labels.tsv", 2), 0);

    /// <summary>Whether the number names something instead of counting it.</summary>
    public bool Holds(TokenView view, NumberReading number)
    {
        if (!view.IsNumber(number.First))
        {
            // "two score": twenty of them, and no two.
            return view[number.Last + 1] == "score"
                || (labels.EndingAt(view, number.First - 1) is { } label && label.Row[1] == "any"
                    && view[label.First - 1] is not ("a" or "the"));
        }

        return IsPartOfName(view, number) || IsLabelled(view, number) || IsClockTime(view, number) || IsYear(view, number)
            || IsAddress(view, number) || IsProduct(view, number) || IsBroken(view, number);
    }

    // "A330-200", "18th", "24/7", "192.168.1.2", "+1-222-2222", "1990s": what is glued to it makes it something else.
    private static bool IsPartOfName(TokenView view, NumberReading number)
    {
        var (first, last) = (number.First, number.Last);
        var before = view.IsGlued(first - 1) ? view[first - 1] : "";
        var after = view.IsGlued(last) ? view[last + 1] : "";
        return before is "#" or "/" or "@" or "_" or "^" or "*"
            || after is "/" or "th" or "st" or "nd" or "rd" or "s" or "'s" or "d" or "x" or ":" or "^" or "_" or "*"
            || (view.IsHyphen(first - 1) && view.IsGlued(first - 1) && view.IsGlued(first - 2)
                && view.Kind(first - 2) is TokenKind.Word or TokenKind.Number && view[first - 2] is not ("mid" or "pre" or "post" or "non"))
            || (before is "-" && view[first - 2] == "^")
            || (after is "-" && view.IsGlued(last + 1) && view.IsNumber(last + 2))
            || (before == "+" && view[first].Length <= 3 && (after == "-" || view.IsNumber(last + 1)));
    }

    // "4 0 protesters": digits that a space tore apart.
    private static bool IsBroken(TokenView view, NumberReading number) =>
        (view[number.Last + 1].StartsWith('0') && view.IsNumber(number.Last + 1) && IsCountable(view, number.Last + 2))
        || (view[number.First].StartsWith('0') && view.IsNumber(number.First - 1) && IsCountable(view, number.Last + 1));

    private bool IsLabelled(TokenView view, NumberReading number)
    {
        if (labels.EndingAt(view, number.First - 1) is { } label)
        {
            return label.Row[1] == "any"
                || (view.IsCapitalised(label.First)
                    && (label.First > view.First || !IsCountable(view, number.Last + 1)
                        || view[number.Last + 1].EndsWith("ed", StringComparison.Ordinal)));
        }

        // "Articles 5 and 6", "pages 3, 4 and 7"
        return view[number.First - 1] is "," or "and" or "or" or "to" or "-" or "–" && view.IsNumber(number.First - 2)
            && labels.EndingAt(view, number.First - 3) is { } far && far.Row[1] == "any";
    }

    private static bool IsClockTime(TokenView view, NumberReading number) =>
        view[number.Last + 1] is "am" or "pm" or "a.m." or "p.m." or "o'clock" or "gmt" or "utc"
        || (view[number.Last + 1] == "hrs" && view[number.Last].Length == 4)
        || (view[number.Last + 1] is "a" or "p" && view[number.Last + 2] == "." && view[number.Last + 3] == "m");

    // Four digits without a mark from 1000 to 2199, unless something countable follows and nothing before asks for a year.
    private static bool IsYear(TokenView view, NumberReading number)
    {
        if (number.First != number.Last || !MayBeYear(view, number.First))
        {
            return false;
        }

        var before = view[number.First - 1];
        var after = view[number.First + 1];
        if (before is "in" or "since" or "until" or "till" or "during" or "early" or "late" or "mid" or "by" or "year" or "circa" or "after"
            or "before" or "summer" or "spring" or "autumn" or "winter" or "the" or "of" or "'s"
            || IsMonth(before) || (before is "," && IsMonth(view[number.First - 3]))
            || (view.IsNumber(number.First - 1) && IsMonth(view[number.First - 2]))
            || (before is "-" && view[number.First - 2] is "mid" or "early" or "late"))
        {
            return before is not "of" || !IsCountable(view, number.First + 1);
        }

        return !IsCountable(view, number.First + 1) && after is not ("%" or "+")
            && before is not ("some" or "about" or "around" or "than" or "least" or "nearly" or "almost" or "over" or "roughly" or "to"
                or "approximately" or "$" or "€" or "£" or "between" or "and" or ">" or "<" or "=" or "exceed"
                or "surpass" or "above" or "below")
            && !(view.IsWord(number.First - 1) && view.Kind(number.First + 1) == TokenKind.Punctuation
                && before is "is" or "was" or "were" or "are");
    }

    /// <summary>Whether the number is written as years from 1000 to 2199 are.</summary>
    public static bool MayBeYear(TokenView view, int token) =>
        view[token] is { Length: 4 } year && year.All(char.IsAsciiDigit) && (year[0] == '1' || year[..2] is "20" or "21");

    private static bool IsMonth(string word) =>
        word is "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september"
            or "october" or "november" or "december"
            or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec";

    // A plural within the next two words: "2000 people", "2000 armed rebels".
    private static bool IsCountable(TokenView view, int token)
    {
        for (var i = token; i < token + 2 && view.IsWord(i) && !view.IsCapitalised(i) && view.ClassOf(i) == WordClass.Open; i++)
        {
            if (view[i] is "people" or "men" or "women" or "children" or "police" or "dead" or "million" or "billion" or "thousand"
                || (view[i].EndsWith('s') && !view[i].EndsWith("ss", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // "10 Downing Street"
    private static bool IsAddress(TokenView view, NumberReading number)
    {
        for (var i = number.Last + 1; i <= number.Last + 4 && view.IsCapitalised(i); i++)
        {
            if (i > number.Last + 1 && Streets.Contains(view[i], StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Boeing 787", "the FTSE 100 index", "iPhone 4,": behind a name, and neither a plural nor a verb follows to be counted or done.
    private static bool IsProduct(TokenView view, NumberReading number)
    {
        var (before, after) = (number.First - 1, number.Last + 1);
        var isNamed = before > view.First && number.First == number.Last && view[number.First].Length <= 3
            && HasCapital(view, before) && !view.IsInCapitals
            && view.ClassOf(before) == WordClass.Open && !IsMonth(view[before]) && !view[before].EndsWith("day", StringComparison.Ordinal)
            // "by province: Kandahar 112; Herat 87": one of a list.
            && !(view[before - 1] is ":" or ";")
            // "China 50, Israel 43 and Myanmar 35": one of a list.
            && !(view[before - 1] is "," or "and" && view.IsNumber(before - 2))
            // "In Gomel 23 people were held, in Brest 17."
            && !(view[before - 1] is "in" or "near" && view[before - 2] is "," or ";" or "and");
        return isNamed && view[after] is not ("%" or "percent" or "per" or "dead" or "to" or "-" or "–") && !view.IsNumber(after)
            && (!view.IsWord(after) || view.IsCapitalised(after)
                || (view.ClassOf(after) == WordClass.Open && !view[after].EndsWith("ed", StringComparison.Ordinal)
                    && !IsCountable(view, after)));
    }

    private static bool HasCapital(TokenView view, int token)
    {
        foreach (var c in view.IsWord(token) ? view.Structure.Source.Slice(view.Structure.Tokens[token].Span) : default)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }
}

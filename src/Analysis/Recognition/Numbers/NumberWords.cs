using System.Collections.Frozen;
using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>Reads cardinals, fractions and vague words; the words themselves are rows of numbers.tsv.</summary>
internal sealed class NumberWords
{
    // What a number may begin with beside the words of the list, and digits.
    private const string Beginners = "none nobody no a an the another one this that half quarter ½ ¼ ¾ - − ‐ ‑ .";

    private const decimal Largest = 1_000_000_000_000_000_000m;

    private readonly FrozenDictionary<string, decimal> small;
    private readonly FrozenDictionary<string, decimal> scales;
    private readonly FrozenDictionary<string, decimal> suffixes;
    private readonly FrozenDictionary<string, decimal> dozens;
    private readonly FrozenDictionary<string, decimal> parts;
    private readonly FrozenDictionary<string, decimal> signs;
    private readonly FrozenSet<string> plurals;
    private readonly FrozenSet<string> few;
    private readonly FrozenSet<string> amounts;
    private readonly FrozenSet<string> beginnings;

    public NumberWords(Lexicon lexicon)
    {
        var rows = lexicon.Rows("Recognition/Numbers/numbers.tsv", 3);
        small = Table(rows, "small");
        scales = Table(rows, "scale");
        suffixes = Table(rows, "suffix");
        dozens = Table(rows, "dozen");
        parts = Table(rows, "part");
        signs = Table(rows, "sign");
        plurals = Words(rows, "plural");
        few = Words(rows, "few");
        amounts = Words(rows, "amount");
        beginnings = Beginners.Split(' ').Concat([.. small.Keys, .. signs.Keys, .. plurals, .. few]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a number may begin with a token; at others no rule need be tried.</summary>
    public bool MayBegin(TokenView view, int token) => view.IsNumber(token) || beginnings.Contains(view[token]);

    /// <summary>no one, nobody, none.</summary>
    public NumberReading? None(TokenView view, int token) => view[token] switch
    {
        "none" or "nobody" => new(token, token, 0),
        "no" when view[token + 1] == "one" && view[token + 2] != "-" => new(token, token + 1, 0),
        _ => null,
    };

    /// <summary>"hundreds of thousands", "several hundred", "a handful of", "many": no number can be made of them.</summary>
    public NumberReading? Vague(TokenView view, int token)
    {
        if (Few(view, token) is { } last)
        {
            // "several hundred", "a few thousand", "many thousands of"
            var scale = last + 1;
            while (view[scale] == "hundred" || scales.ContainsKey(view[scale]) || dozens.ContainsKey(view[scale])
                || plurals.Contains(view[scale]))
            {
                scale++;
            }

            return new(token, scale - 1, null);
        }

        if (!plurals.Contains(view[token]))
        {
            return null;
        }

        // "hundreds of thousands", "thousands upon thousands"
        last = token;
        while (view[last + 1] is "of" or "upon" or "and" && plurals.Contains(view[last + 2]))
        {
            last += 2;
        }

        return new(token, last, null);
    }

    /// <summary>"a couple", "an elderly couple": two people; nothing else that comes in couples.</summary>
    public NumberReading? Couple(TokenView view, int token)
    {
        if (view[token] is not ("a" or "an" or "the" or "another" or "one" or "this" or "that"))
        {
            return null;
        }

        var couple = view[token + 1] == "couple" ? token + 1 : view[token + 2] == "couple" && view.IsWord(token + 1) ? token + 2 : -1;
        if (couple < 0)
        {
            return null;
        }

        return view[couple + 1] is "of" or "more" or "hundred" || scales.ContainsKey(view[couple + 1])
            || dozens.ContainsKey(view[couple + 1])
            ? view[token] == "a" ? new(token, couple, null) : null
            : new(token, couple, 2);
    }

    /// <summary>"half", "half a million", "two thirds", "a third of", "3/4", "½".</summary>
    public NumberReading? Fraction(TokenView view, int token)
    {
        if (Slashed(view, token) is { } slashed)
        {
            return slashed;
        }

        if (view[token] is "½" or "¼" or "¾")
        {
            return new(token, token, view[token] switch { "½" => 0.5m, "¼" => 0.25m, _ => 0.75m });
        }

        if (Part(view, token) is not { } part)
        {
            return null;
        }

        // "half a million", "a quarter of a million", "half a dozen"
        var next = part.Last + 1;
        next += view[next] == "of" && view[next + 1] == "a" ? 1 : 0;
        next += view[next] == "a" ? 1 : 0;
        var whole = scales.TryGetValue(view[next], out var scale) || dozens.TryGetValue(view[next], out scale);
        if (whole)
        {
            return new(token, next, part.Value * scale, scale);
        }

        // "A third man": an ordinal. A fraction is of something, or stands alone.
        var isOrdinal = view[token + 1] != "in" && view[token] is "a" or "an" or "one" && view[part.Last] is not ("half" or "quarter")
            && view.IsWord(part.Last + 1) && view[part.Last + 1] is not ("of" or "to" or "in");
        var isSpan = view[part.Last] is "half" or "quarter" && view[token] == view[part.Last]
            && (view[token - 1] is "first" or "second" or "other" or "last" or "third" or "fourth" or "latter" || view[token] == "quarter"
                || view.IsHyphen(token + 1) && view.IsGlued(token));
        return isOrdinal || isSpan ? null : part;
    }

    /// <summary>Digits and number words with their scales.</summary>
    public NumberReading? Cardinal(TokenView view, int token)
    {
        var isMinus = view[token] is "-" or "−" && view.IsGlued(token) && !view.IsGlued(token - 1)
            && view.IsNumber(token + 1) && !view.IsNumber(token - 1);
        if ((isMinus || signs.ContainsKey(view[token])) && Unsigned(view, token + 1) is { } negative)
        {
            return negative with { First = token, Value = -negative.Value };
        }

        return Unsigned(view, token);
    }

    private NumberReading? Unsigned(TokenView view, int token)
    {
        if (view[token] is "one" && IsPronoun(view, token) || Group(view, token) is not { } group)
        {
            return null;
        }

        var total = 0m;
        var (current, last) = group;
        var bound = decimal.MaxValue;
        var lastScale = 1m;
        while (true)
        {
            if (dozens.TryGetValue(view[last + 1], out var dozen))
            {
                return new(token, last + 1, total + (current * dozen), dozen);
            }

            if (ScaleAt(view, last) is not { } scale || scale.Value >= bound || current * scale.Value > Largest)
            {
                break;
            }

            total += current * scale.Value;
            (bound, lastScale, current, last) = (scale.Value, scale.Value, 0, scale.Last);
            var next = view[last + 1] == "and" ? last + 2 : last + 1;
            var isOther = view.IsNumber(next)
                && (view[next - 1] == "and" || !(view[next + 1] == "hundred" || scales.ContainsKey(view[next + 1])));
            if (isOther || view[next] is "a" or "an" || Part(view, next) is not null || Group(view, next) is not { } further
                || Whole(view, further) >= bound)
            {
                break;
            }

            (current, last) = further;
        }

        var value = total + current;
        if (view[last + 1] == "and" && Part(view, last + 2) is { } part && (part.Value < 1 || view[last + 2] == "a"))
        {
            // "one and a half", "three million and a quarter", "one and a half million", "one billion and a half million"
            var after = ScaleAt(view, part.Last);
            value = lastScale == 1 ? (value + part.Value!.Value) * (after?.Value ?? 1)
                : value + (part.Value!.Value * (after?.Value ?? lastScale));
            (last, lastScale) = after is { } scaled ? (scaled.Last, scaled.Value) : (part.Last, lastScale);
        }
        else if (value > 1 && parts.TryGetValue(view[last + 1], out var denominator)
            && view[last + 1].EndsWith('s') && !view.IsNumber(last))
        {
            // "one hundred thirty-two fifths"
            (value, last) = (value / denominator, last + 1);
        }

        return value <= Largest ? new(token, last, value, lastScale) : null;
    }

    // The group with the scale words behind it: what would be added.
    private decimal Whole(TokenView view, (decimal Value, int Last) group) =>
        ScaleAt(view, group.Last) is { } scale ? group.Value * Math.Min(scale.Value, Largest) : group.Value;

    // A scale behind a token: "million", glued "bn" or "k", "lakh crore".
    private (decimal Value, int Last)? ScaleAt(TokenView view, int token)
    {
        if (scales.TryGetValue(view[token + 1], out var scale))
        {
            return view[token + 1] == "lakh" && view[token + 2] == "crore" ? (scale * scales["crore"], token + 2) : (scale, token + 1);
        }

        if (view.IsHyphen(token + 1) && view.IsGlued(token) && view.IsGlued(token + 1) && scales.TryGetValue(view[token + 2], out scale))
        {
            return (scale, token + 2);
        }

        return view.IsNumber(token) && suffixes.TryGetValue(view[token + 1], out var suffix)
            && (view[token + 1] is not ("m" or "mm" or "b") || Millions.Is(view, token))
            ? (suffix, token + 1)
            : view.IsNumber(token) && view[token + 1].EndsWith('s') && plurals.Contains(view[token + 1])
                && PluralScale(view[token + 1]) is { } plural ? (plural, token + 1)
            : null;
    }

    // "100 thousands of people": the scale of digits written as a plural.
    private decimal? PluralScale(string word) => word == "hundreds" ? 100 : scales.TryGetValue(word[..^1], out var scale) ? scale : null;

    // Up to 999 in words, with "a" before a scale; or digits.
    private (decimal Value, int Last)? Group(TokenView view, int token)
    {
        if (Digits.Read(view, token) is { } digits)
        {
            return view[digits.Last + 1] == "hundred" ? Hundreds(view, digits.Value, digits.Last + 1) : Mixed(view, digits);
        }

        if (view[token] is "a" or "an" or "one" && (scales.ContainsKey(view[token + 1]) || dozens.ContainsKey(view[token + 1])))
        {
            return (1, token);
        }

        if (view[token] is "a" or "an" && view[token + 1] == "hundred")
        {
            return Hundreds(view, 1, token + 1);
        }

        if (Tens(view, token) is not { } tens)
        {
            return null;
        }

        if (view[tens.Last + 1] == "hundred")
        {
            return Hundreds(view, tens.Value, tens.Last + 1);
        }

        return view[tens.Last + 1] == "point" && Decimals(view, tens.Last + 2) is { } decimals
            ? (tens.Value + decimals.Value, decimals.Last)
            : tens;
    }

    private (decimal Value, int Last) Hundreds(TokenView view, decimal hundreds, int token)
    {
        var next = view[token + 1] == "and" ? token + 2 : token + 1;
        if (view.IsNumber(token - 1) && next == token + 2 && Digits.Read(view, next) is { Value: > 0 and < 100 } tail
            && decimal.IsInteger(tail.Value) && !scales.ContainsKey(view[tail.Last + 1]) && view[tail.Last + 1] != "hundred")
        {
            // "3 hundred and 21"
            return ((hundreds * 100) + tail.Value, tail.Last);
        }

        if (Tens(view, next) is { } tens && (next == token + 1 || tens.Value < 100) && view[tens.Last + 1] is not "hundred"
            && (next == token + 1 || !parts.ContainsKey(view[tens.Last + 1])))
        {
            return ((hundreds * 100) + tens.Value, tens.Last);
        }

        return view[token + 1] == "point" && Decimals(view, token + 2) is { } decimals ? ((hundreds * 100) + decimals.Value, decimals.Last)
            : (hundreds * 100, token);
    }

    // "2 1/4", "2½"
    private static (decimal Value, int Last) Mixed(TokenView view, (decimal Value, int Last) digits) =>
        Slashed(view, digits.Last + 1) is { } part ? (digits.Value + part.Value!.Value, part.Last)
        : view[digits.Last + 1] is "½" ? (digits.Value + 0.5m, digits.Last + 1)
        : digits;

    // "seven", "twenty", "twenty-one", "twenty one"
    private (decimal Value, int Last)? Tens(TokenView view, int token)
    {
        if (!small.TryGetValue(view[token], out var value))
        {
            return null;
        }

        var ones = view.IsHyphen(token + 1) ? token + 2 : token + 1;
        return value is >= 20 and < 100 && small.TryGetValue(view[ones], out var one) && one is >= 1 and < 10 ? (value + one, ones)
            : (value, token);
    }

    // "zero three", "seventy-one" behind "point"
    private (decimal Value, int Last)? Decimals(TokenView view, int token)
    {
        var written = "";
        var last = token;
        while (Tens(view, last) is { } digit && written.Length < 10)
        {
            written += digit.Value.ToString(CultureInfo.InvariantCulture);
            last = digit.Last + 1;
        }

        return written.Length == 0 ? null : (decimal.Parse("0." + written, CultureInfo.InvariantCulture), last - 1);
    }

    // "1 in 3 prisoners", "one in 20", "three in 10 families": shares, not counts.
    private static NumberReading? ShareInDigits(TokenView view, int token, int last, decimal count)
    {
        var whole = last + 2;
        if (view[last + 1] != "in" || Small(view, whole) is not { } of || of < 2
            || view[whole + 1] is "days" or "weeks" or "months" or "years" or "hours" or "minutes" or "districts" or "cities" or "towns"
                or "countries" or "provinces" or "regions" or "places" or "cases")
        {
            return null;
        }

        var part = count > 0 ? count : Small(view, token);
        return part == 1 || (part < of && of == 10) ? new(token, whole, part.Value / of) : null;
    }

    private static decimal? Small(TokenView view, int token) =>
        view.IsNumber(token)
        && view[token].Length <= 3 && decimal.TryParse(view[token], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    // "half", "a third", "two thirds", "three-quarters"
    private NumberReading? Part(TokenView view, int token)
    {
        if (view[token] is "half" or "quarter")
        {
            return new(token, token, 1 / parts[view[token]]);
        }

        var (count, last) = view[token] is "a" or "an" or "1" ? (1m, token) : Tens(view, token) is { } tens ? tens : (0m, token);
        if (view[token] is not ("a" or "an") && ShareInDigits(view, token, count > 0 ? last : token, count) is { } share)
        {
            return share;
        }

        if (count == 1 && view[token] != "a" && view[last + 1] == "in" && Tens(view, last + 2) is { Value: > 1 } whole
            && view[whole.Last + 1] is not ("days" or "weeks" or "months" or "years" or "hours" or "minutes"))
        {
            // "one in five": a share, not a count.
            return new(token, whole.Last, 1 / whole.Value);
        }

        var name = view.IsHyphen(last + 1) ? last + 2 : last + 1;
        var isNamed = parts.TryGetValue(view[name], out var part);
        var tenfold = isNamed ? 0 : small.GetValueOrDefault(view[name]);
        var further = view.IsHyphen(name + 1) ? name + 2 : name + 1;
        if (tenfold is >= 20 and < 100 && parts.TryGetValue(view[further], out part) && part < 10)
        {
            // "one twenty-fifth"
            (name, part, isNamed) = (further, tenfold + part, true);
        }
        else if (tenfold is >= 20 and < 100 && view[further] is "first" or "firsts")
        {
            (name, part, isNamed) = (further, tenfold + 1, true);
        }

        return count > 0 && isNamed && (count > 1) == view[name].EndsWith('s') | view[name] == "half" ? new(token, name, count / part)
            : null;
    }

    private static NumberReading? Slashed(TokenView view, int token) =>
        view.IsNumber(token) && view[token + 1] == "/" && view.IsNumber(token + 2) && view.IsGlued(token)
        && view.IsGlued(token + 1) && view[token + 3] != "/"
        && decimal.TryParse(view[token], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && decimal.TryParse(view[token + 2], NumberStyles.None, CultureInfo.InvariantCulture, out var part)
        && count > 0 && count < part && part <= 16 && !(count == 9 && part == 11)
            ? new(token, token + 2, count / part)
            : null;

    private int? Few(TokenView view, int token) =>
        few.Contains(view[token]) && view[token - 1] is not ("how" or "as" or "so" or "too") ? token
        : view[token] != "a" ? null
        : IsAmount(view, token + 1) ? token + 1
        : view[token + 1] is "small" or "large" or "good" or "great" && IsAmount(view, token + 2) ? token + 2
        : null;

    // "a few", "a handful", "a number of"; "a number" alone is a digit.
    private bool IsAmount(TokenView view, int token) =>
        amounts.Contains(view[token]) && (view[token] != "number" || view[token + 1] == "of");

    // "the one who", "one another", "one should": nobody is counted.
    private static bool IsPronoun(TokenView view, int token) =>
        view[token - 1] is "the" or "this" or "that" or "each" or "every" or "any" or "another" or "which" or "no" or "only" or "last"
            or "next" or "previous" or "current" or "right" or "wrong" or "first" or "second"
        || view[token + 1] is "another" or "'s" or "can" or "could" or "must" or "should" or "may" or "might" or "would" or "day" or "by"
        || (view.IsHyphen(token + 1) && view[token + 2] is "on" or "sided" or "off" or "time" or "way");

    private static FrozenDictionary<string, decimal> Table(IReadOnlyList<string[]> rows, string role) => rows
        .Where(row => row[1] == role)
        .DistinctBy(row => row[0])
        .ToFrozenDictionary(row => row[0],
            row => decimal.Parse(row[2], NumberStyles.Number, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenSet<string> Words(IReadOnlyList<string[]> rows, string role) =>
        rows.Where(row => row[1] == role).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}

using Analysis.Recognition.Numbers;

namespace Analysis.Recognition.OtherLanguages;

/// <summary>
/// Finds numbers with their bounds and units by lists. A number in doubt is none: years, identifiers, money of which the lists do not tell
/// the currency, what is glued to something.
/// </summary>
internal sealed class ListedNumbers(LanguageLists lists)
{
    // Words that may stand between the first number of a range and the second.
    private const int Between = 3;

    private static readonly (string Use, Qualifier Qualifier)[] Before =
    [
        ("moreThan", Qualifier.MoreThan), ("atLeast", Qualifier.AtLeast), ("lessThan", Qualifier.LessThan),
        ("atMost", Qualifier.AtMost), ("about", Qualifier.About),
    ];

    private static readonly (string Use, Qualifier Qualifier)[] Behind =
        [("orMore", Qualifier.AtLeast), ("overBehind", Qualifier.MoreThan), ("orLess", Qualifier.AtMost)];

    /// <summary>The numbers of some tokens, in order.</summary>
    public IEnumerable<Mention<Quantity>> Read(TokenView view)
    {
        for (var token = view.First; token < view.End; token++)
        {
            if (ListedNumberWords.Vague(view, token, lists) is { } vague && NumberAt(view, token) is null)
            {
                yield return Of(view, Qualifier.Vague, null, null, null, "", (token, vague), (token, vague), "number.listed-vague");
                token = vague;
            }
            else if (NumberAt(view, token) is { } number)
            {
                var (mention, last) = Bounded(view, token, number);
                if (mention is not null)
                {
                    yield return mention;
                }

                token = last;
            }
        }
    }

    private (decimal Value, int Last)? NumberAt(TokenView view, int token) =>
        ListedDigits.Read(view, token, lists.HasPointGroups) is { } digits ? ListedNumberWords.Scaled(view, digits, lists)
        : view.IsNumber(token) ? null : ListedNumberWords.Read(view, token, lists);

    private (Mention<Quantity>? Mention, int Last) Bounded(TokenView view, int token, (decimal Value, int Last) number)
    {
        // "de 20 a 30 mil", "entre 8 y 10 mil": of thousands, too, or not.
        if (view.IsNumber(number.Last) && lists.Skip(view, number.Last + 1, "between") is var behind && behind > number.Last + 1
            && NumberAt(view, behind) is { } shared && !view.IsNumber(shared.Last))
        {
            return (null, shared.Last);
        }

        if (Second(view, token, number) is { } range)
        {
            var isGood = range.Value > number.Value && !MayBeYear(view, token, number.Last) && Names(view, token, range.Last) is false;
            return (isGood && Unit(view, range.Last) is { } unitOfBoth
                ? Of(view, Qualifier.Between, null, number.Value, range.Value, unitOfBoth.Unit,
                    (range.First, unitOfBoth.Last), (token, range.Last), "number.listed-range")
                : null, range.Last);
        }

        if (Names(view, token, number.Last) || Unit(view, number.Last) is not var (unit, end))
        {
            return (null, number.Last);
        }

        var (qualifier, first) = (Qualifier.Exactly, token);
        if (Bound(view, token) is { } bound && !(bound.Qualifier == Qualifier.AtMost && IsMove(view, bound.First)))
        {
            (qualifier, first) = bound;
        }

        foreach (var (use, after) in Behind)
        {
            if (lists[use].StartingAt(view, number.Last + 1) is { } found)
            {
                // "не менее 20 и более": one of the two bounds is enough.
                (qualifier, end) = (first == token ? after : qualifier, Math.Max(end, found.Last));
                break;
            }
        }

        // "2020" by itself is a year as well as a count.
        if (MayBeYear(view, token, number.Last) && qualifier == Qualifier.Exactly)
        {
            return (null, number.Last);
        }

        var value = number.Value;
        var low = qualifier is Qualifier.Exactly or Qualifier.MoreThan or Qualifier.AtLeast ? value : (decimal?)null;
        var high = qualifier is Qualifier.Exactly or Qualifier.LessThan or Qualifier.AtMost ? value : (decimal?)null;
        var mention = Of(view, qualifier, value, low, high, unit, (first, end), (token, number.Last), "number.listed");
        return (mention, Math.Max(end, number.Last));
    }

    private (Qualifier Qualifier, int First)? Bound(TokenView view, int token)
    {
        (Qualifier Qualifier, int First)? longest = null;
        foreach (var (use, qualifier) in Before)
        {
            if (lists[use].EndingAt(view, token - 1) is { } found && !(longest?.First <= found.First))
            {
                longest = (qualifier, found.First);
            }
        }

        return longest;
    }

    // "от 10 до 20", "entre 10 y 20", "10-20".
    private (decimal Value, int First, int Last)? Second(TokenView view, int token, (decimal Value, int Last) number)
    {
        var next = number.Last + 1;
        if (view[next] is "-" or "–" or "—" && view.IsGlued(next) == view.IsGlued(next - 1) && view.IsNumber(next + 1))
        {
            return view[token].Length <= 6 && NumberAt(view, next + 1) is { } joined
                && !(view[joined.Last + 1] is "-" or "–" && view.IsGlued(joined.Last))
                ? (joined.Value, token, joined.Last) : (0, token, next + 1);
        }

        if (lists["from"].EndingAt(view, token - 1) is not { } from)
        {
            return null;
        }

        for (var at = next; at < next + Between; at++)
        {
            if (lists["to"].StartingAt(view, at) is { } to && NumberAt(view, to.Last + 1) is { } second)
            {
                return (second.Value, from.First, second.Last);
            }
        }

        return null;
    }

    // "сократилось с 100 до 20": neither number bounds the other.
    private bool IsMove(TokenView view, int bound)
    {
        for (var at = bound - 1; at >= bound - 1 - Between; at--)
        {
            if (view.IsNumber(at) && lists["move"].EndingAt(view, at - 1) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "№ 12", "статья 342", "20-й", "A-20", "$20": it is a name, or something else.
    private bool Names(TokenView view, int first, int last)
    {
        var isGluedBefore = view.IsGlued(first - 1) && view[first - 1] is not ("(" or "[" or "«" or "\"" or "“" or "„" or "¿" or "¡");
        var isGluedBehind = view.IsGlued(last) && view[last + 1] is not ("," or "." or ";" or ":" or ")" or "]" or "»" or "\"" or "”" or "“"
            or "…" or "..." or "!" or "?" or "%" or "+" or "€");
        var isAddress = view[first - 1] == "," && view.IsCapitalised(first - 2) && lists["label"].EndingAt(view, first - 3) is not null;
        var isYear = MayBeYear(view, first, last)
            && (lists.Is(view, last + 1, "year") || lists["yearBefore"].EndingAt(view, first - 1) is not null);
        return isGluedBefore || isGluedBehind || isAddress || isYear
            || lists["label"].EndingAt(view, first - 1) is not null || lists.Is(view, last + 1, "left")
            || (view.IsWord(first) && char.IsUpper(view.Structure.Words(first)[0]) && view.IsCapitalised(last + 1));
    }

    // The unit behind a number, with the last token of both; a full stop may stand between an abbreviated scale and its unit.
    private (string Unit, int Last)? Unit(TokenView view, int last)
    {
        var at = view[last + 1] == "." && view.IsGlued(last) && !view.IsNumber(last) ? last + 2 : last + 1;
        if (lists.Is(view, at, "left"))
        {
            return null;
        }

        foreach (var use in lists.Units)
        {
            if (lists[use].StartingAt(view, at) is { } unit)
            {
                return (use["unit.".Length..], unit.Last);
            }
        }

        return ("", last);
    }

    private static bool MayBeYear(TokenView view, int first, int last) => first == last && NumberNames.MayBeYear(view, first);

    private static Mention<Quantity> Of(
        TokenView view, Qualifier qualifier, decimal? value, decimal? low, decimal? high, string unit,
        (int First, int Last) whole, (int First, int Last) number, string rule) =>
        new(new Quantity(qualifier, value, low, high, unit, view.Structure.SpanOf(number.First, number.Last)),
            view.Structure.SpanOf(whole.First, whole.Last), rule);
}

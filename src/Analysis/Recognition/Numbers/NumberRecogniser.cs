using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>Finds numbers in digits and words, with their bound words and units.</summary>
/// <remarks>
/// Numbers that count nothing (identifiers, addresses, years, clock times, ordinals, scores) are left out; ages and lengths of time have a
/// unit. Immutable; the lexicons are read once, in the constructor.
/// </remarks>
public sealed class NumberRecogniser
{
    // Ages listed beside one noun.
    private const int Ages = 6;

    private readonly NumberRules rules;
    private readonly Bounds bounds;
    private readonly Units units;
    private readonly NumberNames names;
    private readonly Ranges ranges;

    /// <summary>Takes numbers.tsv, bounds.tsv, measures.tsv, movements.tsv and labels.tsv of <paramref name="lexicon"/>.</summary>
    public NumberRecogniser(Lexicon lexicon)
    {
        rules = new(lexicon);
        bounds = new(lexicon);
        units = new(lexicon);
        names = new(lexicon);
        ranges = new(new Movements(lexicon));
    }

    /// <summary>All quantities, in text order; none crosses a sentence and none overlaps another.</summary>
    public IReadOnlyList<Mention<Quantity>> Recognise(TextStructure structure)
    {
        var found = new List<Mention<Quantity>>();
        foreach (var sentence in structure.Sentences)
        {
            var view = new TokenView(structure, sentence);
            for (var token = view.First; token < view.End;)
            {
                token = Read(view, token) is { } reading && Add(found, view, reading) is { } last ? last + 1 : token + 1;
            }
        }

        return found;
    }

    // The number at a token, joined with the next to a range where they make one.
    private (NumberReading Number, string Rule)? Read(TokenView view, int token)
    {
        if (ReadOne(view, token) is not { } one)
        {
            return null;
        }

        var next = one.Number.Last + 2;
        return view[next - 1] is "to" or "and" or "or" or "-" or "–" or "—" or "~"
            && ReadOne(view, next) is { } other && ranges.Join(view, one.Number, other.Number) is { } range
            && !IsChained(view, range)
                ? (range, "number.range")
                : one;
    }

    // "+1-222-2222/22": a range that goes on is a telephone number or a date.
    private static bool IsChained(TokenView view, NumberReading range) =>
        (view.IsGlued(range.First - 1) && view[range.First - 1] is "-" or "/" or "+")
        || (view.IsGlued(range.Last) && view[range.Last + 1] is "-" or "/" && view.IsNumber(range.Last + 2));

    private (NumberReading Number, string Rule)? ReadOne(TokenView view, int token)
    {
        if (!rules.MayBegin(view, token))
        {
            return null;
        }

        foreach (var rule in rules.InOrder)
        {
            if (rule.Read(view, token) is { } number)
            {
                return (number, view.IsNumber(number.First) && rule.Name == "number.words" ? "number.digits" : rule.Name);
            }
        }

        return null;
    }

    // "2012-13", "1995-01", "between 1973 and 1990": years and months, not counts.
    private static bool IsPeriod(TokenView view, NumberReading range)
    {
        var low = view.IsNumber(range.First) ? range.First : range.First + 1;
        var joint = view[low + 1];
        return NumberNames.MayBeYear(view, low)
            && (joint is "-" or "–" && range.High < 100
                || (NumberNames.MayBeYear(view, range.Last)
                    && (joint is "-" or "–" && view[low - 1] is "in" or "from" or "(" || !view.IsWord(range.Last + 1))));
    }

    // Adds the mention and returns its last token; the number's own last token when it is left out.
    private int? Add(List<Mention<Quantity>> found, TokenView view, (NumberReading Number, string Rule) reading)
    {
        var number = reading.Number;
        if (!number.IsRange && number.Value is not null && (names.Holds(view, number) || FootnoteMark.Is(view, number))
            || (number.IsRange && (IsLabelledRange(view, number) || IsPeriod(view, number))))
        {
            return number.Last;
        }

        var first = number.First;
        var unit = "";
        if (units.Before(view, first) is { } prefix)
        {
            (unit, first) = (prefix.Unit, prefix.First);
        }

        var (boundFirst, outer) = bounds.Before(view, first);
        first = boundFirst;
        var last = number.Last;
        if (units.After(view, last) is { } suffix && (unit.Length == 0 || suffix.Unit is "USD" or "year"))
        {
            (unit, last) = (unit.Length == 0 ? suffix.Unit : unit, suffix.Last);
        }
        else if (IsAge(view, number, outer) || (found.Count > 0 && GoesOnWithAges(view, found[^1], number)))
        {
            unit = "year";
        }

        if (last == number.Last && view.IsNumber(last) && view.IsGlued(last) && view.IsWord(last + 1))
        {
            // "1e10", "5G": letters that are no unit make it a name.
            return number.Last;
        }

        var (boundLast, inner) = bounds.After(view, last);
        last = boundLast;
        var quantity = Quantity(number, Bounds.Stronger(outer, inner), unit, view.Span(number.First, number.Last));
        if (found.Count > 0 && found[^1].Span.Overlaps(view.Span(first, last)))
        {
            first = number.First;
        }

        var mention = new Mention<Quantity>(quantity, view.Span(first, last), reading.Rule);
        if (found.Count > 0 && (TwoBounds(view, found[^1], mention, first) ?? ranges.JoinMeasured(view, found[^1], mention)) is { } range)
        {
            found[^1] = range;
        }
        else
        {
            found.Add(mention);
        }

        return last;
    }

    private static Quantity Quantity(NumberReading number, Qualifier? bound, string unit, SourceSpan span) =>
        number.IsRange ? new(Qualifier.Between, null, Plain(number.Low), Plain(number.High), unit, span)
        : Plain(number.Value) is not { } value ? new(Qualifier.Vague, null, null, null, unit, span)
        : bound switch
        {
            Qualifier.About => new(Qualifier.About, value, null, null, unit, span),
            Qualifier.MoreThan or Qualifier.AtLeast => new(bound.Value, value, value, null, unit, span),
            Qualifier.LessThan or Qualifier.AtMost => new(bound.Value, value, null, value, unit, span),
            _ => new(Qualifier.Exactly, value, value, value, unit, span),
        };

    // "more than 10 but fewer than 20" is one quantity, not two.
    private static Mention<Quantity>? TwoBounds(TokenView view, Mention<Quantity> low, Mention<Quantity> high, int first) =>
        low.Value is { Qualifier: Qualifier.MoreThan or Qualifier.AtLeast, Value: { } from }
        && high.Value is { Qualifier: Qualifier.LessThan or Qualifier.AtMost, Value: { } to }
        && from < to && view[first - 1] is "and" or "but" && first - 2 >= view.First
        && view.Structure.Tokens[first - 2].Span.End == low.Span.End
            ? new(new(Qualifier.Between, null, from, to, high.Value.Unit, low.Value.Number.Union(high.Value.Number)),
                low.Span.Union(high.Span), "number.two-bounds")
            : null;

    // 1.2 million is 1200000, not 1200000.0.
    private static decimal? Plain(decimal? value) => value / 1.000000000000000000000000000000000m;

    private static bool IsLabelledRange(TokenView view, NumberReading range) =>
        view[range.First - 1] is "pages" or "articles" or "sections" or "paragraphs" or "chapters" or "pp" or "numbers";

    // "aged eight and 11", "aged 9, 12 and 14": what "aged" says of the first it says of all; "aged 14 and 12 others" counts again.
    private static bool GoesOnWithAges(TokenView view, Mention<Quantity> previous, NumberReading number) =>
        previous.Value.Unit == "year" && number.Value is >= 1 and <= 115 && view[number.First - 1] is "and" or "or" or ","
        && number.First - 2 >= view.First && view.Structure.Tokens[number.First - 2].Span.End == previous.Span.End
        && view.Structure.Words(view.Structure.TokenAt(previous.Span.Start)).ToLowerInvariant() is var opening
        && (opening is "aged" or "ages" || view.IsNumber(number.First - 2) || opening is "between")
        && !(view.IsWord(number.Last + 1) && view.ClassOf(number.Last + 1) == WordClass.Open);

    // "Smith, 49, said", "(49)" behind a name, "her sons, 14 and 16,", "children under 18".
    private static bool IsAge(TokenView view, NumberReading number, Qualifier? bound)
    {
        if (number.Value is not (>= 1 and <= 115) || !view.IsNumber(number.First))
        {
            return false;
        }

        if (view[number.First - 1] == "of" && view[number.First - 2] == "ages")
        {
            return true;
        }

        var (first, last) = (number.First, number.Last);
        for (var steps = 0; steps < Ages && view[first - 1] is "and" or "," && view.IsNumber(first - 2); steps++)
        {
            first -= 2;
        }

        for (var steps = 0; steps < Ages && view[last + 1] is "and" or "," && view.IsNumber(last + 2); steps++)
        {
            last += 2;
        }

        var (before, after) = (view[first - 1], view[last + 1]);
        var isAside = (before == "," && after is "," or "." or ";") || (before == "(" && after == ")");
        var isOne = first == last && !view[first - 2].EndsWith('s') | view.IsCapitalised(first - 2);
        var isList = first < last && after == ",";
        return (isAside && (isOne || isList) && view.IsWord(first - 2) && view.ClassOf(first - 2) == WordClass.Open)
            || (bound is Qualifier.LessThan or Qualifier.MoreThan && view[number.First - 1] is "under" or "over"
                && view[number.First - 2] is "children" or "people" or "those" or "anyone" or "persons" or "minors" or "girls" or "boys"
                    or "women" or "men" or "all" or "everyone" or "citizens");
    }
}

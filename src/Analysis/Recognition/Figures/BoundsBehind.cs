using Analysis.Recognition.Numbers;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Bound words behind the noun: "300 people at least were arrested", "40 miners or more".</summary>
internal sealed class BoundsBehind(Lexicon lexicon)
{
    private readonly Bounds bounds = new(lexicon);

    /// <summary>
    /// The claim with what such words say of its number, and its sentence going on behind them; the claim itself when there are none.
    /// </summary>
    public Claim Behind(Claim claim)
    {
        var (view, counted) = (claim.View, claim.Counted);
        if (counted.IsEmpty || claim.Quantity.Value is not { Qualifier: Qualifier.Exactly, Value: { } value })
        {
            return claim;
        }

        if (MoreAtEnd(claim) is { } more)
        {
            return claim with
            {
                Quantity = claim.Quantity with
                {
                    Value = claim.Quantity.Value with { Qualifier = Qualifier.AtLeast, Low = value, High = null },
                    Parts = claim.Quantity.Parts.Add(new Mention<string>(nameof(Qualifier.AtLeast), view.Span(more.First, more.Last),
                        "figure.bound")),
                },
            };
        }

        var opens = view[counted.Next] == "," && view[counted.Next + 1] != "," ? counted.Next + 1 : counted.Next;
        var (last, qualifier) = bounds.After(view, opens - 1);
        if (qualifier is null or Qualifier.Exactly || (opens > counted.Next && view[last + 1] is not ("," or "." or ";" or ")")))
        {
            return claim;
        }

        var quantity = claim.Quantity.Value with
        {
            Qualifier = qualifier.Value,
            Low = qualifier is Qualifier.AtLeast or Qualifier.MoreThan ? value : null,
            High = qualifier is Qualifier.AtMost or Qualifier.LessThan ? value : null,
        };
        var words = new Mention<string>(qualifier.Value.ToString(), view.Span(opens, last), "figure.bound");
        return claim with
        {
            Quantity = claim.Quantity with { Value = quantity, Parts = claim.Quantity.Parts.Add(words) },
            Counted = counted with { Next = opens > counted.Next ? last + 2 : last + 1 },
        };
    }

    // "killed 60 villagers in Yirgou, and possibly more": the last words of the sentence, and no other number between.
    private static (int First, int Last)? MoreAtEnd(Claim claim)
    {
        const int reach = 12;
        var view = claim.View;
        var more = view.End - 1;
        while (more > claim.Counted.Next && !view.IsWord(more))
        {
            more--;
        }

        var first = view[more] == "more" && view[more - 1] is "possibly" or "perhaps" or "maybe" or "probably" or "likely"
            ? more - 1 : more;
        first -= view[first - 1] is "and" or "or" ? 1 : 0;
        return view[more] == "more" && first < more && view[first - 1] is "," or "-" or "–" or "—"
            && first - claim.Counted.Next <= reach
            && !Enumerable.Range(claim.Last + 1, Math.Max(0, first - claim.Last - 1)).Any(claim.IsNumber)
            ? (first, more)
            : null;
    }
}

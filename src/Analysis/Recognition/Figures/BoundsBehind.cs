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
}

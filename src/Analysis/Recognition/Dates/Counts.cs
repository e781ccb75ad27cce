using System.Collections.Immutable;
using Analysis.Recognition.Numbers;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>The counts of a text by the token they begin at, taken from its quantities: what lengths of time are measured with.</summary>
internal sealed class Counts
{
    private readonly Dictionary<int, Read<decimal?>> byToken = [];
    private readonly Dictionary<int, Mention<Quantity>> mentions = [];

    public Counts(TextStructure structure, IReadOnlyList<Mention<Quantity>> quantities)
    {
        foreach (var quantity in quantities)
        {
            var (first, last) = structure.TokensOf(quantity.Value.Number);
            mentions.TryAdd(first, quantity);
            if (quantity.Value.Qualifier == Qualifier.Between)
            {
                AddRange(structure, quantity.Value, first, last);
            }
            else if (quantity.Value.Value is not null || quantity.Value.Qualifier == Qualifier.Vague)
            {
                byToken.TryAdd(first, new(quantity.Value.Value, last + 1));
            }
        }
    }

    /// <summary>No counts: lengths of time are not looked for.</summary>
    public static Counts None { get; } = new(TextStructure.Of(new SourceText("", "")), []);

    /// <summary>The count at a token, empty in value when its words leave it open.</summary>
    public Read<decimal?>? At(int token) => byToken.TryGetValue(token, out var count) ? count : null;

    /// <summary>The quantities that lie wholly in a span; its tokens are given so that nothing is searched.</summary>
    public ImmutableArray<IMention> In(SourceSpan span, int first, int end)
    {
        var found = ImmutableArray.CreateBuilder<IMention>();
        for (var token = first; token < end; token++)
        {
            if (mentions.TryGetValue(token, out var quantity) && span.Contains(quantity.Span))
            {
                found.Add(quantity);
            }
        }

        return found.ToImmutable();
    }

    // "60 and 90" of "between 60 and 90 days": each end is a count of its own.
    private void AddRange(TextStructure structure, Quantity range, int first, int last)
    {
        first = structure.Is(first, "between") || structure.Is(first, "from") ? first + 1 : first;
        for (var i = first + 1; i < last; i++)
        {
            var isJoint = structure.Lower(i) is "to" or "or" or "and"
                || (structure.Lower(i) is "-" or "–" or "—" && structure.Tokens[first].Kind == TokenKind.Number);
            if (isJoint)
            {
                byToken.TryAdd(first, new(range.Low, i));
                byToken.TryAdd(i + 1, new(range.High, last + 1));
                return;
            }
        }
    }
}

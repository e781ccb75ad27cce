using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Gives figures that are told in one breath the day and the place that stand behind the last of them.</summary>
/// <remarks>
/// "300 in Minsk, 50 in Brest and 40 in Gomel on 9 August", "12 were killed and 40 wounded in Kano on Friday". Own words come first.
/// </remarks>
internal static class SharedWords
{
    /// <summary>A figure with what it was read from.</summary>
    internal sealed record Told(Claim Claim, KindMatch Match, Mention<Figure> Mention);

    /// <summary>The mentions of one sentence, in order, with what they share.</summary>
    public static IEnumerable<Mention<Figure>> Of(IReadOnlyList<Told> told)
    {
        var mentions = told.Select(one => one.Mention).ToArray();
        for (var last = told.Count - 2; last >= 0; last--)
        {
            var (claim, next) = (told[last].Claim, told[last + 1].Claim);
            if (!IsOneBreath(claim, told[last], told[last + 1]))
            {
                continue;
            }

            var (own, other) = (mentions[last], mentions[last + 1]);
            var isDated = other.Value.Period.From is not null || other.Value.Period.To is not null;
            var period = isDated && own.Value.Period == Period.None ? Shared(own, other, next, "figure.period") : null;
            var place = own.Value.Place.Length == 0 ? Shared(own, other, next, "figure.place") : null;
            if (period is not null)
            {
                own = own with { Value = own.Value with { Period = other.Value.Period,
                    Measure = own.Value.Measure == Measure.Unknown && other.Value.Measure != Measure.Stock ? other.Value.Measure
                        : own.Value.Measure }, Parts = own.Parts.Add(period) };
            }

            mentions[last] = place is null ? own
                : own with { Value = own.Value with { Place = other.Value.Place }, Parts = own.Parts.Add(place) };
        }

        return mentions;
    }

    // Words behind the later number only: what stands between the two belongs to the first.
    private static IMention? Shared(Mention<Figure> own, Mention<Figure> other, Claim next, string rule) =>
        other.Parts.FirstOrDefault(part => part.Rule == rule) is { } words
        && words.Span.Start > next.Quantity.Span.End && own.Parts.All(part => part.Rule != rule)
            ? words
            : null;

    // "Thousands have been arrested and two have died in June": two clauses, each with a time of its own.
    private static bool HasAuxiliary(Told told) =>
        Enumerable.Range(told.Claim.Counted.Next, Math.Max(0, told.Match.Last - told.Claim.Counted.Next))
            .Any(token => WordClasses.Of(told.Claim.View[token]) == WordClass.Auxiliary);

    // Nothing but "and" or a comma between the two, or the later lives by the words of the earlier.
    private static bool IsOneBreath(Claim claim, Told own, Told other)
    {
        var view = claim.View;
        var end = Math.Max(claim.Counted.Next, own.Match.First > claim.Last ? own.Match.Last + 1 : claim.Counted.Next);
        var first = other.Claim.First;
        return (other.Match.Inherits || (first - end <= 2 && !HasAuxiliary(other)))
            && Enumerable.Range(end, Math.Max(0, first - end))
                .All(token => view[token] is not (";" or "but" or "while" or "after" or "before" or "than" or "from"))
            && view[first - 1] is "and" or ",";
    }
}

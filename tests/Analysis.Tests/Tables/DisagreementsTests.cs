using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Tables;

/// <summary>Which claims are set side by side, and how their numbers stand to each other.</summary>
public sealed class DisagreementsTests
{
    private static readonly DateOnly Day = new(2020, 8, 9);
    private static readonly FigureRow Claim = new(
        "a.txt", "f0", 0, 2, "20", "arrests", "people", Qualifier.Exactly, 20, 20, 20, "20 people were arrested",
        Measure.Total, Day, Day, "on 9 August",
        null, AsOfBasis.Unresolved, "", "", "", Certainty.Stated, Polarity.Asserted, "rule");

    [Theory]
    [InlineData(Qualifier.Exactly, 20, Qualifier.Exactly, 35, Relation.Contradict)]
    [InlineData(Qualifier.MoreThan, 20, Qualifier.Exactly, 20, null)]
    [InlineData(Qualifier.MoreThan, 30, Qualifier.Exactly, 20, Relation.Contradict)]
    [InlineData(Qualifier.MoreThan, 20, Qualifier.Exactly, 35, Relation.BothPossible)]
    [InlineData(Qualifier.AtMost, 20, Qualifier.AtLeast, 21, Relation.Contradict)]
    [InlineData(Qualifier.About, 20, Qualifier.Exactly, 35, Relation.Differ)]
    [InlineData(Qualifier.About, 20, Qualifier.Exactly, 20, null)]
    public void Numbers_stand_to_each_other_as_their_words_allow(
        Qualifier first, int one, Qualifier second, int other, Relation? expected) =>
        Assert.Equal(expected,
            Of(Claim with { Qualifier = first, Value = one }, Claim with { Source = "b.txt", Qualifier = second, Value = other })
                .SingleOrDefault()?.Relation);

    [Fact]
    public void A_range_is_compared_by_its_ends() =>
        Assert.Equal(Relation.Contradict,
            Assert.Single(Of(Claim, Other with { Qualifier = Qualifier.Between, Value = null, Low = 30, High = 40 })).Relation);

    [Fact]
    public void Claims_without_a_period_are_compared_by_the_day_on_which_they_stood()
    {
        var first = Claim with { PeriodFrom = null, PeriodTo = null, PeriodWords = "", AsOf = Day };
        Assert.Equal(Disagreements.SameDay, Assert.Single(Of(first, first with { Source = "b.txt", Value = 35 })).Rule);
        Assert.Empty(Of(first, first with { Source = "b.txt", Value = 35, PeriodWords = "before the election" }));
        Assert.Empty(Of(first, first with { Source = "b.txt", Value = 35, AsOf = Day.AddDays(1) }));
        Assert.Empty(Of(first with { AsOf = null }, first with { Source = "b.txt", Value = 35, AsOf = null }));
    }

    [Fact]
    public void A_period_that_goes_on_reaches_to_the_day_on_which_the_claim_stood()
    {
        var first = Claim with { PeriodTo = null, PeriodWords = "since 9 August", AsOf = Day.AddDays(60) };
        Assert.Equal(Disagreements.SamePeriod,
            Assert.Single(Of(first, first with { Source = "b.txt", Value = 35, PeriodWords = "since the vote" })).Rule);
        Assert.NotEmpty(Of(first, first with { Source = "b.txt", Value = 35, PeriodTo = Day.AddDays(60), AsOf = null }));
        Assert.Empty(Of(first, first with { Source = "b.txt", Value = 35, AsOf = Day.AddDays(61) }));
        Assert.Empty(Of(first, first with { Source = "b.txt", Value = 35, PeriodFrom = Day.AddDays(1) }));
        Assert.Empty(Of(first with { AsOf = null }, first with { Source = "b.txt", Value = 35, AsOf = null }));
        // The end alone says nothing of where the counting began.
        Assert.Empty(Of(first with { PeriodFrom = null, PeriodTo = Day },
            first with { Source = "b.txt", Value = 35, PeriodFrom = null, PeriodTo = Day }));
    }

    [Fact]
    public void Claims_of_other_things_and_times_are_not_set_side_by_side()
    {
        Assert.NotEmpty(Of(Claim, Other));
        Assert.Empty(Of(Claim, Other with { Kind = "deaths" }));
        Assert.Empty(Of(Claim, Other with { Source = "a.txt" }));
        Assert.Empty(Of(Claim, Other with { Measure = Measure.New }));
        Assert.Empty(Of(Claim, Other with { PeriodTo = Day.AddDays(1) }));
        Assert.Empty(Of(Claim, Other with { Polarity = Polarity.Denied }));
        Assert.Empty(Of(Claim, Other with { Qualifier = Qualifier.Vague, Value = null, Low = null, High = null }));
    }

    [Fact]
    public void Where_the_noun_tells_the_kind_only_the_same_noun_is_compared()
    {
        var partners = Claim with { Kind = "states", Counted = "partners", Rule = "figure.noun" };
        Assert.Empty(Of(partners, partners with { Source = "b.txt", Value = 35, Counted = "states" }));
        Assert.NotEmpty(Of(partners, partners with { Source = "b.txt", Value = 35, Counted = "Partners" }));
    }

    [Fact]
    public void A_copy_of_a_source_disagrees_with_nobody()
    {
        var copies = Files.Corpus(Files.Of("a.txt", "20 people were arrested."), Files.Of("b.txt", "20 people were arrested."));
        Assert.Empty(Disagreements.Of([Claim, Other], copies.Extractions));
    }

    private static FigureRow Other => Claim with { Source = "b.txt", Value = 35, Low = 35, High = 35 };

    private static IReadOnlyList<DisagreementRow> Of(params FigureRow[] figures) =>
        Disagreements.Of(figures,
            Files.Corpus(Files.Of("a.txt", "20 people were arrested."), Files.Of("b.txt", "35 people were arrested.")).Extractions);
}
